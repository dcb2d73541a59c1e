// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/severaldialog.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "core/session/editchecks.h"
#include "ui/support/dialoghead.h"
#include "ui/support/edtfedit.h"
#include "ui/support/icons.h"
#include "ui/support/levelmeter.h"
#include "ui/support/messageline.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr std::size_t mostRowsListed = 500; // nobody reads more; the summary counts all
constexpr std::size_t mostCheckedAtOnce = 2000; // more are checked when they are changed
constexpr int lookDelay = 80;

/// The wheel scrolls the form; only a box one has gone into may change by it.
class SharedBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QString plainTitle(QString title)
{
    return title.remove(u'&');
}

std::optional<QString> valueOf(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

/// What a person has to look at comes first.
int urgency(const SharedEdit::Row &row)
{
    if (row.outcome == SharedEdit::Outcome::CannotTakeIt)
        return 0;
    if (!row.caution.isEmpty())
        return 1;
    return row.outcome == SharedEdit::Outcome::Changes ? 2 : 3;
}

} // namespace

SeveralDialog::SeveralDialog(CaseSession &session, std::unique_ptr<SharedFields> fields,
                             QList<QUuid> ids, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_fields(std::move(fields))
    , m_ids(std::move(ids))
    , m_missing(plainLabel({}, this))
    , m_message(new MessageLine(this))
{
    setWindowTitle(m_fields->changeText(int(m_ids.size())));
    m_missing->setObjectName(u"missing"_s);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(spacing::wide);
    sides->addWidget(createForm(), 4);
    sides->addWidget(createList(), 5);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(new DialogHead(
        tr("Only what you choose here changes, in all of them at once; undo takes it back in one "
           "step."),
        this));
    column->addLayout(sides, 1);
    // After the fields, which the layout has taken in only now: Tab goes in this order.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_change->setDefault(true);
    column->addWidget(m_missing);
    column->addWidget(m_message);
    column->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 150, fontMetrics().lineSpacing() * 36);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeveralDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_look.setSingleShot(true);
    m_look.setInterval(lookDelay);
    connect(&m_look, &QTimer::timeout, this, &SeveralDialog::look);
    connect(&m_session, &CaseSession::changed, &m_look, qOverload<>(&QTimer::start));
    look();
    m_entries.front().widget->setFocus(Qt::OtherFocusReason);
}

SeveralDialog::~SeveralDialog() = default;

QWidget *SeveralDialog::createForm()
{
    auto *content = new QWidget;
    auto *form = new FormLayout;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing::normal, 0);
    column->addLayout(form);
    column->addStretch(1); // the room beneath is not shared out between the fields
    for (const SharedField &field : m_fields->fields()) {
        QComboBox *intent =
            field.mayBeEmpty ? createIntent(field.title, m_entries.size()) : nullptr;
        FieldEntry entry = createEntry(field);
        entry.title = plainTitle(field.title);
        entry.intent = intent;
        form->addField(field.title, entry.widget, field.help, intent);
        m_entries.push_back(std::move(entry));
    }
    return scrolling(content);
}

QComboBox *SeveralDialog::createIntent(const QString &title, std::size_t place)
{
    auto *box = new SharedBox;
    box->addItems({tr("Leave as it is"), tr("Set to"), tr("Clear")});
    box->setAccessibleName(tr("%1: leave, set or clear", "name of a field").arg(plainTitle(title)));
    connect(box, &QComboBox::activated, this, [this, place] { takeIntent(m_entries[place]); });
    return box;
}

/// The person chose what becomes of the field.
void SeveralDialog::takeIntent(FieldEntry &entry)
{
    const int intent = entry.intent->currentIndex();
    entry.isChosen = intent != Leave;
    if (intent != Set)
        entry.empty();
    entry.widget->setEnabled(intent != Clear);
    entry.hint(intent == Clear     ? tr("Will be empty")
                   : intent == Set ? QString()
                                   : tr("Leave as it is"));
    if (intent == Set)
        entry.widget->setFocus(Qt::OtherFocusReason);
    m_look.start();
}

/// Who types into a field wants it set; who takes all of it away again leaves it as it is.
void SeveralDialog::followTyping()
{
    for (FieldEntry &entry : m_entries) {
        if (entry.intent && !entry.isChosen)
            entry.intent->setCurrentIndex(entry.typed() ? Set : Leave);
    }
}

QWidget *SeveralDialog::createList()
{
    auto *side = new QWidget;
    m_summary = plainLabel({}, side);
    m_summary->setFocusPolicy(Qt::NoFocus);
    m_list = new QTreeWidget(side);
    m_list->setHeaderLabels({tr("No."), tr("Title"), tr("What changes")});
    m_list->setAccessibleName(tr("What changes in each record"));
    m_list->setItemDelegate(new LevelDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(0, 10 * letter);
    m_list->setColumnWidth(1, 26 * letter);
    m_list->setMinimumSize(44 * letter, 6 * fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    return side;
}

SeveralDialog::FieldEntry SeveralDialog::createEntry(const SharedField &field)
{
    switch (field.entry) {
    case SharedField::Entry::Choice:
    case SharedField::Entry::OwnWord:
        return createChoice(field);
    case SharedField::Entry::Text:
        return createText();
    case SharedField::Entry::Record:
        return createRecord(field);
    case SharedField::Entry::Date:
        return createDate();
    case SharedField::Entry::Line:
        break;
    }
    return createLine();
}

SeveralDialog::FieldEntry SeveralDialog::createDate()
{
    auto *date = new EdtfEdit;
    QLineEdit *line = date->lineEdit();
    line->setPlaceholderText(tr("Leave as it is"));
    connect(line, &QLineEdit::textChanged, &m_look, qOverload<>(&QTimer::start));
    return {date, [line] { return valueOf(line->text()); }, [line] { line->clear(); },
            [line](const QString &hint) { line->setPlaceholderText(hint); }};
}

SeveralDialog::FieldEntry SeveralDialog::createLine()
{
    auto *line = new LineField;
    line->setPlaceholderText(tr("Leave as it is"));
    connect(line, &QLineEdit::textChanged, &m_look, qOverload<>(&QTimer::start));
    return {line, [line] { return valueOf(line->text()); }, [line] { line->clear(); },
            [line](const QString &hint) { line->setPlaceholderText(hint); }};
}

SeveralDialog::FieldEntry SeveralDialog::createChoice(const SharedField &field)
{
    auto *box = new SharedBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12); // with the intent before it in one row with its label
    const bool takesOwnWords = field.entry == SharedField::Entry::OwnWord;
    if (!takesOwnWords)
        box->addItem(tr("Leave as it is"));
    for (const ChoiceField::Choice &choice : field.choices)
        box->addItem(safeLine(choice.text, 160), choice.word);
    connect(box, &QComboBox::currentIndexChanged, &m_look, qOverload<>(&QTimer::start));
    if (!takesOwnWords)
        return {box, [box] {
                    return box->currentIndex() == 0
                        ? std::nullopt
                        : std::optional<QString>(box->currentData().toString());
                }};
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCurrentIndex(-1);
    box->clearEditText();
    box->lineEdit()->setPlaceholderText(tr("Leave as it is"));
    connect(box, &QComboBox::editTextChanged, &m_look, qOverload<>(&QTimer::start));
    return {box,
            [box] {
                const std::optional<QString> typed = valueOf(box->currentText());
                const int row = typed ? box->findText(*typed, Qt::MatchFixedString) : -1;
                return row < 0 ? typed : std::optional<QString>(box->itemData(row).toString());
            },
            [box] { box->clearEditText(); },
            [box](const QString &hint) { box->lineEdit()->setPlaceholderText(hint); }};
}

SeveralDialog::FieldEntry SeveralDialog::createText()
{
    auto *text = new TextField;
    text->setVisibleLines(3);
    text->setPlaceholderText(tr("Leave as it is"));
    connect(text, &QPlainTextEdit::textChanged, &m_look, qOverload<>(&QTimer::start));
    return {text, [text] { return valueOf(text->toPlainText()); }, [text] { text->clear(); },
            [text](const QString &hint) { text->setPlaceholderText(hint); }};
}

SeveralDialog::FieldEntry SeveralDialog::createRecord(const SharedField &field)
{
    auto *picker = new RecordPicker(field.items);
    picker->setPlaceholder(tr("Leave as it is"));
    connect(picker, &RecordPicker::picked, &m_look, qOverload<>(&QTimer::start));
    return {picker,
            [picker] {
                return picker->current().isNull()
                    ? std::nullopt
                    : std::optional<QString>(picker->current().toString());
            },
            [picker] { picker->setCurrent({}); },
            [picker](const QString &hint) { picker->setPlaceholder(hint); }};
}

std::optional<QString> SeveralDialog::FieldEntry::value() const
{
    return intent && intent->currentIndex() == Clear ? std::optional<QString>(QString()) : typed();
}

bool SeveralDialog::FieldEntry::lacksValue() const
{
    return intent && intent->currentIndex() == Set && !typed();
}

SharedValues SeveralDialog::values() const
{
    SharedValues values;
    for (const FieldEntry &entry : m_entries)
        values.push_back(entry.value());
    return values;
}

/// What would come of it, as things stand.
void SeveralDialog::look()
{
    m_look.stop();
    followTyping();
    m_edit = m_fields->editOf(m_session.records(), m_ids, values());
    const auto lacking = std::find_if(m_entries.begin(), m_entries.end(),
                                      [](const FieldEntry &entry) { return entry.lacksValue(); });
    if (lacking != m_entries.end())
        m_edit.missing = tr("“%1” is to be set: say to what.").arg(lacking->title);
    showRows();
    m_missing->setText(m_edit.missing);
    m_missing->setVisible(!m_edit.missing.isEmpty());
    m_message->clear();
    bool isAllowed = !m_edit.edit.isEmpty() && m_edit.missing.isEmpty();
    if (isAllowed && m_edit.edit.changes.size() <= mostCheckedAtOnce) {
        const Result<Edit> settled = settledEdit(m_session.records(), m_edit.edit);
        isAllowed = m_message->report(settled)
            && m_message->report(checkEdit(m_session.records(), *settled));
    }
    m_change->setEnabled(isAllowed);
    m_change->setText(m_edit.edit.isEmpty() ? tr("Change") : m_edit.edit.text);
}

void SeveralDialog::showRows()
{
    using Outcome = SharedEdit::Outcome;
    std::vector<const SharedEdit::Row *> rows;
    for (const SharedEdit::Row &row : m_edit.rows)
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto *left, const auto *right) {
        return urgency(*left) < urgency(*right);
    });
    const bool isAsked = std::any_of(m_entries.begin(), m_entries.end(),
                                     [](const FieldEntry &entry) { return bool(entry.value()); });
    m_list->clear();
    for (std::size_t i = 0; i < std::min(rows.size(), mostRowsListed); ++i) {
        const SharedEdit::Row &row = *rows[i];
        QString text = row.text;
        if (row.outcome == Outcome::CannotTakeIt)
            text = tr("Stays as it is: %1").arg(row.text);
        else if (row.outcome == Outcome::HasIt)
            text = isAsked ? tr("Has it already") : QString();
        else if (!row.caution.isEmpty())
            text = tr("%1. %2", "what changes, a caution").arg(row.text, row.caution);
        auto *item = new QTreeWidgetItem(m_list, {row.key, row.title, safeLine(text, 300)});
        for (int column = 1; column < 3; ++column)
            item->setToolTip(column, safeToolTip(column == 1 ? row.title : text));
        if (urgency(row) < 2)
            item->setIcon(2, icon(u"warning"_s));
        if (row.outcome == Outcome::HasIt && isAsked)
            item->setForeground(2, toneColor(Tone::Muted, palette()));
    }
    if (rows.size() > mostRowsListed) {
        const int more = int(rows.size() - mostRowsListed);
        (new QTreeWidgetItem(m_list, {QString(), tr("… and %Ln more", nullptr, more)}))
            ->setFlags(Qt::NoItemFlags);
    }
    m_summary->setText(summary());
}

QString SeveralDialog::summary() const
{
    using Outcome = SharedEdit::Outcome;
    QStringList sentences{tr("%Ln selected.", nullptr, int(m_edit.rows.size()))};
    if (const int count = m_edit.count(Outcome::Changes))
        sentences.append(tr("%Ln will change.", nullptr, count));
    else
        return sentences.first() + u' ' + tr("Nothing would change yet.");
    if (const int count = m_edit.count(Outcome::HasIt))
        sentences.append(tr("%Ln already have it.", nullptr, count));
    if (const int count = m_edit.count(Outcome::CannotTakeIt))
        sentences.append(tr("%Ln cannot take it and stay as they are.", nullptr, count));
    if (const int count = m_edit.cautions())
        sentences.append(tr("Look at %Ln of them before you go on.", nullptr, count));
    return sentences.join(u' ');
}

void SeveralDialog::change()
{
    look(); // what was typed a moment ago counts
    if (!m_change->isEnabled() || !m_message->report(m_session.apply(Edit(m_edit.edit))))
        return;
    Q_EMIT made(m_edit.edit.text);
    accept();
}

QAction *makeSeveralAction(QObject *parent)
{
    auto *action = new QAction(icon(u"edit"_s), SeveralDialog::tr("Change the selected…"), parent);
    action->setShortcut(QKeySequence(u"Ctrl+M"_s));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(SeveralDialog::tr("Give all selected records the same, in one step (%1)")
                           .arg(action->shortcut().toString(QKeySequence::NativeText)));
    return action;
}

void changeSeveral(CaseSession &session, std::unique_ptr<SharedFields> fields,
                   const QList<QUuid> &ids, QWidget *page, MessageLine *message)
{
    if (ids.isEmpty() || session.isReadOnly())
        return;
    auto *dialog = new SeveralDialog(session, std::move(fields), ids, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &SeveralDialog::made, message, [&session, message](const QString &text) {
            message->offerUndo(session, SeveralDialog::tr("Done: %1.").arg(safeLine(text, 200)));
        });
    dialog->open();
}

} // namespace saranda
