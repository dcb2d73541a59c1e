// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/form.h"

#include "ui/support/safetext.h"
#include "ui/support/statewords.h"
#include "ui/support/theme.h"
#include "ui/support/undokeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace saranda {

FormLayout::FormLayout(QWidget *parent)
    : QFormLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(spacing::wide);
    setVerticalSpacing(spacing::normal);
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setRowWrapPolicy(QFormLayout::WrapLongRows);
    setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void FormLayout::addField(const QString &label, QWidget *field, const QString &help,
                          QWidget *before)
{
    auto *caption = new QLabel(label, parentWidget());
    makeMuted(caption);
    caption->setBuddy(field);
    caption->setContentsMargins(0, 3, 0, 0);
    QWidget *named = field->focusProxy() ? field->focusProxy() : field;
    QString name = label;
    named->setAccessibleName(name.remove(u'&'));
    if (field != named)
        field->setAccessibleName(name);
    if (!help.isEmpty()) {
        caption->setToolTip(safeToolTip(help));
        if (named->toolTip().isEmpty())
            named->setToolTip(safeToolTip(help));
    }
    if (!before) {
        addRow(caption, field);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::normal);
    row->addWidget(before, 0, Qt::AlignTop);
    row->addWidget(field, 1, Qt::AlignTop);
    addRow(caption, row);
}

void FormLayout::addWide(QWidget *field)
{
    addRow(field);
}

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &LineField::finish);
}

void LineField::setValue(const QString &text)
{
    if (m_entry.take(text, QLineEdit::text(), hasFocus()) && QLineEdit::text() != text) {
        setText(text);
        setCursorPosition(0);
    }
    showMark();
}

void LineField::reset(QString text)
{
    m_entry.end();
    m_entry.take(text, text, false);
    giveUp();
}

void LineField::giveUp()
{
    m_entry.end();
    if (text() != value())
        setText(value());
    showMark();
}

void LineField::setRefused(const QString &typed)
{
    setText(typed);
    m_entry.setRefused();
    showMark();
}

void LineField::showMark()
{
    const int room = RefusalMark::setOn(this, m_entry.isRefused());
    if (textMargins().right() != room)
        setTextMargins(0, 0, room, 0);
}

bool LineField::event(QEvent *event)
{
    if (leavesToTheWindow(*event, text() != value())) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != value()) {
        giveUp();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::focusOutEvent(QFocusEvent *event)
{
    const bool isTriedAgain = m_entry.isRefused() && isLeaving(*event);
    QLineEdit::focusOutEvent(event);
    if (isTriedAgain) // although nothing was typed since
        finish();
}

void LineField::finish()
{
    if (!isOpen())
        return;
    const QPointer<LineField> field(this); // may go with what it tells
    m_entry.beginTelling(text());
    Q_EMIT edited(value());
    if (!field)
        return;
    m_entry.endTelling();
    showMark();
}

TextField::TextField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVisibleLines(3);
}

void TextField::setValue(const QString &text)
{
    const QString typed = toPlainText();
    if (m_entry.take(text, typed, hasFocus()) && typed != text)
        setPlainText(text);
    showMark();
}

void TextField::setRefused(const QString &typed)
{
    setPlainText(typed);
    m_entry.setRefused();
    showMark();
}

void TextField::giveUp()
{
    m_entry.end();
    if (toPlainText() != value())
        setPlainText(value());
    showMark();
}

void TextField::showMark()
{
    const int room = RefusalMark::setOn(this, m_entry.isRefused());
    if (viewportMargins().right() != room)
        setViewportMargins(0, 0, room, 0);
}

void TextField::setVisibleLines(int lines)
{
    m_lines = lines;
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    setFixedHeight(fontMetrics().lineSpacing() * lines + frame + 2);
}

bool TextField::event(QEvent *event)
{
    if (leavesToTheWindow(*event, toPlainText() != value())) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        finish();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && toPlainText() != value()) {
        giveUp();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_entry.isRefused() ? isLeaving(*event) : event->reason() != Qt::PopupFocusReason)
        finish();
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setVisibleLines(m_lines);
}

void TextField::finish()
{
    if (!isOpen())
        return;
    const QPointer<TextField> field(this);
    m_entry.beginTelling(toPlainText());
    Q_EMIT edited(value());
    if (!field)
        return;
    m_entry.endTelling();
    showMark();
}

ListField::ListField(QWidget *parent)
    : LineField(parent)
{
    setPlaceholderText(tr("Separate with semicolons"));
    connect(this, &LineField::edited, this,
            [this](const QString &text) { Q_EMIT valuesEdited(split(text)); });
}

void ListField::setValues(const QStringList &values)
{
    setValue(values.join(QStringLiteral("; ")));
}

QStringList ListField::values() const
{
    return split(value());
}

QStringList ListField::split(const QString &text)
{
    QStringList values;
    for (const QString &part : text.split(u';')) {
        const QString value = part.trimmed();
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

void ListField::setSuggestions(const QStringList &suggestions)
{
    auto *completer = new QCompleter(suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setWidget(this); // not setCompleter(): that one would replace the whole line
    connect(this, &QLineEdit::textEdited, completer, [this, completer](const QString &typed) {
        const QString last = typed.left(cursorPosition()).section(u';', -1).trimmed();
        completer->setCompletionPrefix(last);
        if (last.isEmpty() || completer->completionCount() == 0)
            completer->popup()->hide();
        else
            completer->complete();
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &word) {
                const QString before = text().left(cursorPosition());
                const QString after = text().mid(cursorPosition());
                const qsizetype start = before.lastIndexOf(u';') + 1;
                const QString lead = before.left(start) + QLatin1String(start > 0 ? " " : "");
                setText(lead + word + after);
                setCursorPosition(int(lead.size() + word.size()));
            });
}

ChoiceField::ChoiceField(QList<Choice> choices, QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->installEventFilter(this);
    setChoices(choices);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::finish);
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    const QString current = m_value;
    m_box->clear();
    for (const Choice &choice : choices) {
        m_box->addItem(safeLine(choice.text, 160), choice.word);
        if (!choice.help.isEmpty())
            m_box->setItemData(m_box->count() - 1, safeToolTip(choice.help), Qt::ToolTipRole);
    }
    setValue(current);
}

void ChoiceField::setValue(const QString &word)
{
    m_value = word;
    int row = m_box->findData(word);
    if (row < 0 && !word.isEmpty()) {
        m_box->addItem(safeLine(word, 160), word);
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
    if (row < 0 && m_box->isEditable())
        m_box->clearEditText();
}

QString ChoiceField::value() const
{
    return m_value;
}

void ChoiceField::setEditable(bool editable)
{
    m_box->setEditable(editable);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    setFocusProxy(m_box);
    if (editable) {
        m_box->lineEdit()->setText(m_box->currentText());
        connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::finish);
    }
}

void ChoiceField::finish()
{
    QString word = m_box->currentData().toString();
    if (m_box->isEditable()) {
        const QString typed = m_box->currentText().trimmed();
        const int row = m_box->findText(typed, Qt::MatchFixedString);
        word = row >= 0 ? m_box->itemData(row).toString() : typed;
    }
    if (word == m_value)
        return;
    m_value = word;
    Q_EMIT edited(word);
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form; only a field one has gone into may change by it.
    if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    // The box has the focus and asks its line without anybody between the two.
    if (m_box->isEditable() && watched == m_box
        && leavesToTheWindow(*event, m_box->lineEdit()->isModified())) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QList<ChoiceField::Choice> markingChoices(const CaseInfo &info)
{
    QList<ChoiceField::Choice> choices;
    choices.append({QString(),
                    info.markings.isEmpty()
                        ? QCoreApplication::translate("Form", "Not marked")
                        : QCoreApplication::translate("Form", "Not marked (as %1)")
                              .arg(info.markings.first())});
    for (const QString &marking : info.markings)
        choices.append({marking, marking});
    return choices;
}

QList<ChoiceField::Choice> stateChoices(const CaseRecords &records)
{
    QList<ChoiceField::Choice> choices;
    for (const State *state : records.states.inKeyOrder())
        choices.append({state->key, stateLabel(records, state->key)});
    return choices;
}

namespace {

/// Takes the width its content needs, so that no splitter can cut a field off.
class FormArea : public QScrollArea
{
public:
    explicit FormArea(QWidget *content)
    {
        setWidget(content);
        setWidgetResizable(true);
        content->installEventFilter(this);
        // Tab may come in from outside: what has the focus is always to be seen.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            if (now && widget() && widget()->isAncestorOf(now))
                ensureWidgetVisible(now);
        });
    }

    QSize minimumSizeHint() const override
    {
        const QSize content = widget() ? widget()->minimumSizeHint() : QSize();
        return {content.width() + verticalScrollBar()->sizeHint().width(),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new FormArea(content);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace saranda
