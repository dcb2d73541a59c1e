// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/keycompletion.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/support/form.h"
#include "ui/support/recordpicker.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScreen>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int mostOffered = 12;
constexpr int mostRowsSeen = 8;

/// The window at the root of it all: QWidget::window() and isAncestorOf() stop at a dialog.
const QWidget *outermost(const QWidget *widget)
{
    while (widget->parentWidget())
        widget = widget->parentWidget();
    return widget;
}

QString singular(QStringView table)
{
    return table == u"infrastructure" ? table.toString() : table.chopped(1).toString();
}

/// The word being typed may be the beginning of one.
QString asBeginning(const QString &typed)
{
    const bool isInPhrase = typed.count(u'"') % 2 == 1;
    const QString last = typed.section(u' ', -1);
    return isInPhrase || last.contains(u':') || !last.back().isLetterOrNumber() ? typed
                                                                                : typed + u'*';
}

} // namespace

std::vector<SearchHit> keySearch(const CaseRecords &records, const QString &text, int limit)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    std::vector<SearchHit> hits;
    std::vector<SearchHit> longer;
    CaseRecords::tables(records, [&](QStringView name, const auto &table) {
        for (const auto &record : table.rows()) {
            if (!record.key.startsWith(typed, Qt::CaseInsensitive))
                continue;
            const bool isWhole = record.key.size() == typed.size();
            if (!isWhole && int(longer.size()) >= limit)
                continue;
            (isWhole ? hits : longer)
                .push_back(
                    {singular(name), record.id.uuid, record.key, recordTitle(record), {}, 0});
        }
    });
    hits.insert(hits.end(), longer.begin(), longer.end());
    hits.resize(std::min(hits.size(), std::size_t(limit)));
    return hits;
}

Result<std::vector<SearchHit>> textSearch(const CaseSession &session, const QString &text,
                                          int limit)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    return session.search(asBeginning(typed), limit);
}

std::vector<SearchHit> joined(std::vector<SearchHit> byKey, const std::vector<SearchHit> &byText,
                              int limit)
{
    for (const SearchHit &hit : byText) {
        const bool isThere = std::any_of(byKey.begin(), byKey.end(),
                                         [&hit](const SearchHit &one) { return one.id == hit.id; });
        if (!isThere && int(byKey.size()) < limit)
            byKey.push_back(hit);
    }
    return byKey;
}

std::vector<SearchHit> quickSearch(const CaseSession &session, const QString &text, int limit)
{
    // What is typed behind an "@" is mostly no query: what cannot be looked for is not there.
    const Result<std::vector<SearchHit>> byText = textSearch(session, text, limit);
    return joined(keySearch(session.records(), text, limit),
                  byText ? *byText : std::vector<SearchHit>(), limit);
}

KeyCompletion::KeyCompletion(const CaseSession &session, QWidget *area)
    : QObject(area)
    , m_session(session)
    , m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focus) { watch(focus); });
}

KeyCompletion::~KeyCompletion() = default;

/// A child of the window or dialog the text is in: a dialog keeps the mouse from all others.
void KeyCompletion::createList()
{
    if (m_list && m_list->parentWidget() == m_field->window())
        return;
    delete m_list;
    // A tool tip takes no focus: the keys stay with the text.
    m_list = new QListWidget(m_field->window());
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Records to name here"));
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this, &KeyCompletion::insert);
}

void KeyCompletion::close()
{
    if (m_list)
        m_list->hide();
}

bool KeyCompletion::isWritten(const QWidget *focus) const
{
    if (!focus || outermost(focus) != outermost(m_area))
        return false;
    if (qobject_cast<const TextField *>(focus))
        return true;
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    if (!line || line->completer() || qobject_cast<const ListField *>(line))
        return false;
    const QWidget *around = line->parentWidget()->parentWidget();
    return qobject_cast<const LineField *>(line) || qobject_cast<const QAbstractItemView *>(around);
}

void KeyCompletion::watch(QWidget *focus)
{
    if (m_field)
        m_field->removeEventFilter(this);
    close();
    m_field = isWritten(focus) ? focus : nullptr;
    if (m_field)
        m_field->installEventFilter(this);
}

/// What follows the last "@" before the cursor, or null when no name is being typed. An "@" inside
/// of a word is part of an address.
QString KeyCompletion::typedAfterSign() const
{
    static const QRegularExpression sign(u"(?:^|[^\\w])@([^@]{0,40})$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString before = m_field->inputMethodQuery(Qt::ImSurroundingText)
                               .toString()
                               .left(m_field->inputMethodQuery(Qt::ImCursorPosition).toInt());
    const QRegularExpressionMatch match = sign.match(before);
    if (!match.hasMatch() || match.captured(1).contains(u' '))
        return {};
    return match.captured(1).isNull() ? u""_s : match.captured(1);
}

bool KeyCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress
        || m_field->property("readOnly").toBool())
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (m_list && m_list->isVisible()) {
        const int row = m_list->currentRow();
        switch (key) {
        case Qt::Key_Down:
            m_list->setCurrentRow((row + 1) % m_list->count());
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow((row + m_list->count() - 1) % m_list->count());
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            insert(m_list->currentItem());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    // When the key has done its work in the text.
    QMetaObject::invokeMethod(this, &KeyCompletion::suggest, Qt::QueuedConnection);
    return false;
}

void KeyCompletion::suggest()
{
    if (!m_field)
        return;
    const std::vector<SearchHit> hits = quickSearch(m_session, typedAfterSign(), mostOffered);
    if (hits.empty())
        return close();
    createList();
    m_list->clear();
    for (const SearchHit &hit : hits) {
        auto *item = new QListWidgetItem(
            kindIcon(hit.kind), safeLine(hit.key, 60) + u"  "_s + safeLine(hit.title, 120), m_list);
        item->setData(RecordIdRole, hit.key);
    }
    m_list->setCurrentRow(0);
    showBelowCursor();
}

void KeyCompletion::showBelowCursor()
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(m_field);
    const QRect cursor = text ? text->cursorRect()
                              : m_field->inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect();
    const int rows = std::min(m_list->count(), mostRowsSeen);
    const QSize size(std::max(m_field->width() * 3 / 4, 320),
                     rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    const QWidget *ground = text ? text->viewport() : m_field.data();
    QPoint at = ground->mapToGlobal(cursor.bottomLeft());
    const QRect screen = m_field->screen()->availableGeometry();
    if (at.y() + size.height() > screen.bottom())
        at.setY(at.y() - cursor.height() - size.height());
    at.setX(
        std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    m_list->setGeometry(QRect(at, size));
    m_list->show();
}

void KeyCompletion::insert(const QListWidgetItem *item)
{
    close();
    if (!m_field || !item)
        return;
    const int typed = int(typedAfterSign().size()) + 1; // with the sign
    QInputMethodEvent put;
    put.setCommitString(item->data(RecordIdRole).toString(), -typed, typed);
    QCoreApplication::sendEvent(m_field, &put); // as if it had been typed
}

} // namespace saranda
