// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/citecompleter.h"

#include "core/base/literals.h"
#include "ui/support/safetext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextEdit>

namespace saranda {

using namespace literals;

namespace {
constexpr int offerRole = Qt::UserRole + 1;
constexpr int longestTyped = 40; // a longer text after an "@" is not a search
} // namespace

CiteCompleter::CiteCompleter(QTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    m_completer->setModel(m_offers);
    m_completer->setWidget(editor);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setAccessibleName(tr("Exhibits and facts to cite"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &CiteCompleter::insert);
}

void CiteCompleter::setSource(std::function<std::vector<CiteOffer>(const QString &typed)> source)
{
    m_source = std::move(source);
}

bool CiteCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

bool CiteCompleter::takesKey(const QKeyEvent *key) const
{
    if (!isOpen())
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

/// From the "@" to the cursor, or nothing.
QString CiteCompleter::typedCite() const
{
    const QTextCursor cursor = m_editor->textCursor();
    if (cursor.hasSelection())
        return {};
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    static const QRegularExpression pattern(u"(?:^|[\\s(\\[;,])(@[^@;()\\[\\]]*)$"_s);
    const QString typed = pattern.match(before).captured(1);
    return typed.size() > longestTyped ? QString() : typed;
}

void CiteCompleter::offer()
{
    const QString typed = typedCite();
    if (typed.isEmpty() || !m_source || m_editor->isReadOnly()) {
        m_completer->popup()->hide();
        return;
    }
    m_offers->clear();
    for (const CiteOffer &offer : m_source(typed.mid(1))) {
        auto *row = new QStandardItem(safeLine(offer.label, 120)); // owned by the model
        row->setData(offer.text, offerRole);
        row->setToolTip(safeToolTip(offer.label));
        m_offers->appendRow(row);
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect at = m_editor->cursorRect();
    at.translate(m_editor->viewport()->pos());
    at.setWidth(std::min(m_editor->width(), m_editor->fontMetrics().averageCharWidth() * 70));
    m_completer->complete(at);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

/// A citation stands in brackets; in open ones it is added. The cursor stays before the closing
/// bracket, where the page goes.
void CiteCompleter::insert(const QModelIndex &index)
{
    const QString cite = index.data(offerRole).toString();
    const QString typed = typedCite();
    if (cite.isEmpty() || typed.isEmpty())
        return;
    QTextCursor cursor = m_editor->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock() - int(typed.size()));
    const bool isInside = before.lastIndexOf(u'(') > before.lastIndexOf(u')');
    const QString behind = cursor.block().text().mid(cursor.positionInBlock());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed.size()));
    if (isInside) {
        const bool isOpen = behind.indexOf(u')') < 0;
        cursor.insertText(isOpen ? cite + u')' : cite);
        if (isOpen)
            cursor.movePosition(QTextCursor::Left);
    } else {
        cursor.insertText(u'(' + cite + u')');
        cursor.movePosition(QTextCursor::Left);
    }
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
}

} // namespace saranda
