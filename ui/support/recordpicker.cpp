// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recordpicker.h"

#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/undokeys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int mostMatches = 60; // a longer list is not read; typing on is quicker

QString firstOf(const QString &text, const QString &otherwise)
{
    return safeLine(text.trimmed().isEmpty() ? otherwise : text, 200);
}

QString pickText(const PickItem &item)
{
    return item.title.isEmpty() || item.title == item.key
        ? safeLine(item.key, 80)
        : safeLine(item.key, 80) + u"  "_s + safeLine(item.title, 200);
}

bool matchesWords(const PickItem &item, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&item](const QString &word) {
        return item.key.contains(word, Qt::CaseInsensitive)
            || item.title.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

RecordPicker::RecordPicker(PickSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_edit(new QLineEdit(this))
    , m_showList(m_edit->addAction(icon(u"down"_s), QLineEdit::TrailingPosition))
    , m_completer(new QCompleter(this))
    , m_matches(new QStandardItemModel(this))
{
    m_completer->setModel(m_matches);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    m_completer->setWidget(m_edit);
    m_edit->setPlaceholderText(tr("Type to find"));
    m_showList->setText(tr("Show the list")); // as the arrow key in the field does
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_completer->popup()->installEventFilter(this);
    connect(m_showList, &QAction::triggered, this, &RecordPicker::openList);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.trimmed().isEmpty())
            m_completer->popup()->hide(); // an emptied field means "none", not "any"
        else
            suggest(typed);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &RecordPicker::finish);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &RecordPicker::chooseRow);
}

/// A field that is destroyed with the focus says that it is finished, when nobody is left to hear.
RecordPicker::~RecordPicker()
{
    m_edit->disconnect(this);
}

void RecordPicker::setCurrent(const QUuid &id)
{
    m_current = id;
    if (!id.isNull())
        reload();
    m_edit->setText(textOf(id));
    m_edit->setCursorPosition(0);
}

void RecordPicker::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void RecordPicker::setCreateText(const QString &text)
{
    m_createText = text;
}

void RecordPicker::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_showList->setEnabled(!readOnly);
}

void RecordPicker::openList()
{
    if (m_edit->isReadOnly())
        return;
    m_edit->setFocus();
    m_edit->selectAll();
    reload();
    suggest({});
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == m_edit
        && leavesToTheWindow(*event, m_edit->text() != textOf(m_current))) {
        event->ignore();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        reload();
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            openList();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_edit->text() != textOf(m_current)) {
            m_edit->setText(textOf(m_current));
            return true;
        }
    }
    // The kind of event first: the list gets others while all of this is being destroyed.
    if (event->type() == QEvent::KeyPress && watched == m_completer->popup()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && !m_completer->popup()->currentIndex().isValid()) {
            chooseFirst();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Enter while nothing in the list is highlighted: the record with this very key, else the first.
void RecordPicker::chooseFirst()
{
    m_completer->popup()->hide();
    const QString typed = m_edit->text().trimmed();
    const auto named = std::find_if(m_items.begin(), m_items.end(), [&typed](const PickItem &item) {
        return item.key.compare(typed, Qt::CaseInsensitive) == 0;
    });
    if (named != m_items.end())
        choose(named->id);
    else if (m_matches->rowCount() > 0)
        chooseRow(m_matches->index(0, 0));
}

void RecordPicker::reload()
{
    m_items = m_source ? m_source() : std::vector<PickItem>();
}

QString RecordPicker::textOf(const QUuid &id) const
{
    const auto it = std::find_if(m_items.begin(), m_items.end(),
                                 [&id](const PickItem &item) { return item.id == id; });
    return it == m_items.end() || id.isNull() ? QString() : pickText(*it);
}

void RecordPicker::suggest(const QString &typed)
{
    m_matches->clear();
    if (m_items.empty())
        reload(); // a field that had the focus from the start was never told of it
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const PickItem &item : m_items) {
        if (!matchesWords(item, words))
            continue;
        auto *row = new QStandardItem(pickText(item)); // owned by the model
        row->setData(item.id, RecordIdRole);
        row->setToolTip(safeToolTip(item.title));
        m_matches->appendRow(row);
        if (m_matches->rowCount() >= mostMatches)
            break;
    }
    if (!m_createText.isEmpty() && !typed.trimmed().isEmpty())
        m_matches->appendRow(
            new QStandardItem(icon(u"add"_s), m_createText.arg(safeLine(typed.trimmed(), 80))));
    if (m_matches->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void RecordPicker::chooseRow(const QModelIndex &index)
{
    const QUuid id = index.data(RecordIdRole).toUuid();
    if (!id.isNull()) {
        choose(id);
        return;
    }
    const QString typed = m_edit->text().trimmed();
    m_edit->setText(textOf(m_current));
    Q_EMIT createRequested(typed);
}

void RecordPicker::choose(const QUuid &id)
{
    m_isChoosing = true; // picked() may set another record or take the focus away
    const bool isNew = id != m_current;
    m_current = m_clearsAfterPick ? QUuid() : id;
    m_edit->setText(m_clearsAfterPick ? QString() : textOf(id));
    m_edit->setCursorPosition(0);
    if (isNew)
        Q_EMIT picked(id);
    m_isChoosing = false;
}

/// Enter, or the focus goes elsewhere.
void RecordPicker::finish()
{
    if (m_isChoosing || m_edit->isReadOnly())
        return;
    QAbstractItemView *list = m_completer->popup();
    if (!list->isVisible()) {
        takeTyped();
        return;
    }
    if (m_edit->hasFocus())
        return; // Enter: the row highlighted in the list is about to be chosen
    const QModelIndex highlighted = list->currentIndex(); // Tab leaves with the list open
    list->hide();
    if (highlighted.isValid())
        chooseRow(highlighted);
    else
        takeTyped();
}

void RecordPicker::takeTyped()
{
    const QString typed = m_edit->text().trimmed();
    if (typed == textOf(m_current).trimmed())
        return;
    if (typed.isEmpty()) {
        if (m_mayBeEmpty)
            choose({});
        else
            m_edit->setText(textOf(m_current));
        return;
    }
    // A key typed in full, or words that only one record has, are a choice.
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    std::vector<QUuid> matches;
    for (const PickItem &item : m_items) {
        if (item.key.compare(typed, Qt::CaseInsensitive) == 0) {
            choose(item.id);
            return;
        }
        if (matchesWords(item, words))
            matches.push_back(item.id);
    }
    if (matches.size() == 1) {
        choose(matches.front());
        return;
    }
    m_edit->setText(textOf(m_current));
    if (m_takesWhatIsTyped)
        Q_EMIT createRequested(typed);
}

QString recordTitle(const State &record)
{
    return firstOf(record.name, record.key);
}

QString recordTitle(const Incident &record)
{
    return firstOf(record.title, record.key);
}

QString recordTitle(const Actor &record)
{
    return firstOf(record.name, record.key);
}

QString recordTitle(const Infrastructure &record)
{
    return firstOf(record.value, record.key);
}

QString recordTitle(const Source &record)
{
    return firstOf(record.name, record.key);
}

QString recordTitle(const Exhibit &record)
{
    return firstOf(record.title, record.file ? record.file->name : record.key);
}

QString recordTitle(const Fact &record)
{
    return firstOf(record.statement, record.key);
}

QString recordTitle(const Claim &record)
{
    return firstOf(record.test, record.key);
}

QString recordTitle(const Communication &record)
{
    return firstOf(record.summary, record.key);
}

QString recordTitle(const Task &record)
{
    return firstOf(record.title, record.key);
}

QString recordTitle(const Draft &record)
{
    return firstOf(record.title, record.key);
}

QString recordTitle(const Chart &record)
{
    return firstOf(record.title, record.key);
}

QString recordTitle(const Release &record)
{
    return record.key;
}

} // namespace saranda
