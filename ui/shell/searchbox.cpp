// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

namespace saranda {

using namespace literals;
using namespace std::chrono_literals;

namespace {

constexpr int mostHits = 40;

QString plainPassage(QString passage)
{
    return passage.remove(QChar(0xe000)).remove(QChar(0xe001)).simplified();
}

QString hitText(const SearchHit &hit)
{
    QString text = safeLine(hit.key, 60) + u"  "_s + safeLine(hit.title, 120);
    const QString passage = plainPassage(hit.passage);
    if (hit.page > 0)
        text += u"  "_s + QCoreApplication::translate("SearchBox", "p. %1").arg(hit.page);
    if (!passage.isEmpty() && !hit.title.contains(passage))
        text += u"  ·  "_s + safeLine(passage, 100);
    return text;
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_hits(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setToolTip(tr("Keys, titles, statements, names and the text of exhibits"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_completer->setModel(m_hits);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(16);
    m_completer->setWidget(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(90ms);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(&m_searching, &QFutureWatcherBase::finished, this, &SearchBox::showHits);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchBox::choose);
}

SearchBox::~SearchBox()
{
    m_searching.waitForFinished();
}

void SearchBox::setSession(CaseSession *session)
{
    m_searching.waitForFinished(); // the search reads the case that may go now
    m_session = session;
    setEnabled(session != nullptr);
    clear();
}

/// Records by key are offered at once. The full text of a large case takes a moment: it is searched
/// in another thread, and what was typed in the meantime is looked for after that.
void SearchBox::search()
{
    if (!m_session || text().trimmed().isEmpty()) {
        m_hits->clear();
        m_completer->popup()->hide();
        return;
    }
    if (m_searching.isRunning()) {
        m_searchesAgain = true;
        return;
    }
    m_byKey = keySearch(m_session->records(), text(), mostHits);
    if (!m_byKey.empty()) {
        m_hits->clear();
        for (const SearchHit &hit : m_byKey)
            offer(hit);
        m_completer->complete();
    }
    m_searching.setFuture(QtConcurrent::run([session = m_session.data(), typed = text()] {
        return textSearch(*session, typed, mostHits);
    }));
}

void SearchBox::showHits()
{
    if (std::exchange(m_searchesAgain, false)) {
        search();
        return;
    }
    if (!m_session || text().trimmed().isEmpty())
        return;
    // Those by key stay as they are: the person may be walking through them already.
    if (m_byKey.empty())
        m_hits->clear();
    const std::vector<SearchHit> all = joined(m_byKey, m_searching.result(), mostHits);
    for (std::size_t i = m_byKey.size(); i < all.size(); ++i)
        offer(all[i]);
    if (m_hits->rowCount() == 0) {
        auto *none = new QStandardItem(tr("Nothing found"));
        none->setEnabled(false);
        m_hits->appendRow(none);
    }
    if (hasFocus() || m_completer->popup()->isVisible())
        m_completer->complete();
}

void SearchBox::offer(const SearchHit &hit)
{
    auto *item = new QStandardItem(kindIcon(hit.kind), hitText(hit)); // owned by the model
    item->setToolTip(safeToolTip(
        tr("%1 %2\n%3").arg(kindName(hit.kind), hit.key, plainPassage(hit.passage))));
    item->setData(hit.id, RecordIdRole);
    item->setData(hit.kind, RecordKindRole);
    m_hits->appendRow(item);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_completer->popup()->isVisible()) {
        m_pause.stop();
        search();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::choose(const QModelIndex &index)
{
    m_pause.stop();
    const RecordRef ref{
        index.data(RecordKindRole).toString(), index.data(RecordIdRole).toUuid(), {}};
    if (!ref.isNull())
        Q_EMIT recordRequested(ref);
}

} // namespace saranda
