// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "core/base/literals.h"
#include "core/intake/exhibittext.h"
#include "core/search/passage.h"
#include "ui/shell/hitdelegate.h"
#include "ui/support/icons.h"
#include "ui/support/passage.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QAbstractItemView>
#include <QCompleter>
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

/// Of the item, beside the record: where in it.
constexpr int partRole = Qt::UserRole + 60;

QString plainPassage(QString passage)
{
    return passage.remove(matchBegins).remove(matchEnds).simplified();
}

/// The passage as it stands on its page, for the preview to find and highlight.
QString quoteOf(const QString &passage)
{
    QString quote = plainPassage(passage);
    if (quote.startsWith(u"… "_s))
        quote.remove(0, 2);
    if (quote.endsWith(u" …"_s))
        quote.chop(2);
    return quote;
}

/// "p. 12" and the version it is in, as far as they mean something: running text has no pages.
QString placeOf(const CaseRecords &records, const SearchHit &hit)
{
    const Exhibit *exhibit = hit.page > 0 ? records.exhibits.find({hit.id}) : nullptr;
    const StoredFile *file = exhibit ? fileOfVersion(*exhibit, hit.version) : nullptr;
    if (!file)
        return {};
    QStringList parts;
    if (!hit.version.isEmpty())
        parts.append(wording(file->rendition));
    if (file->mediaType == u"application/pdf"_s)
        parts.append(SearchBox::tr("p. %1").arg(hit.page));
    return parts.join(u", "_s);
}

QString titleOf(const SearchHit &hit)
{
    return safeLine(hit.key, 60) + u"  "_s + safeLine(hit.title, 120);
}

bool showsPassage(const SearchHit &hit)
{
    const QString passage = plainPassage(hit.passage);
    return !passage.isEmpty() && !hit.title.contains(passage);
}

/// The whole hit in one line, for screen readers and for copying.
QString hitText(const SearchHit &hit, const QString &place)
{
    QString text = titleOf(hit);
    if (!place.isEmpty())
        text += u"  "_s + place;
    if (showsPassage(hit))
        text += u"  ·  "_s + safeLine(plainPassage(hit.passage), 100);
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
    setToolTip(tr("Keys, titles, statements, names and the text of exhibits.\n"
                  "Words, \"a phrase\", begin*, this OR that, -without, contains:part,\n"
                  "title:word, kind:fact, marking:secret, date:2017-05, key:E-1"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_completer->setModel(m_hits);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new HitDelegate(this, m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Hits"));
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
    const Result<std::vector<SearchHit>> found = m_searching.result();
    const std::vector<SearchHit> all =
        joined(m_byKey, found ? *found : std::vector<SearchHit>(), mostHits);
    for (std::size_t i = m_byKey.size(); i < all.size(); ++i)
        offer(all[i]);
    if (!found)
        say(found.error().message);
    else if (m_hits->rowCount() == 0)
        say(tr("Nothing found"));
    if (hasFocus() || m_completer->popup()->isVisible())
        m_completer->complete();
}

/// A sentence that cannot be chosen.
void SearchBox::say(const QString &sentence)
{
    auto *line = new QStandardItem(safeLine(sentence, 600)); // owned by the model
    line->setEnabled(false);
    m_hits->appendRow(line);
}

void SearchBox::offer(const SearchHit &hit)
{
    const QString place = placeOf(m_session->records(), hit);
    auto *item = new QStandardItem(kindIcon(hit.kind), hitText(hit, place)); // owned by the model
    item->setData(titleOf(hit), HitDelegate::TitleRole);
    item->setData(place, HitDelegate::PlaceRole);
    item->setData(showsPassage(hit) ? hit.passage : QString(), HitDelegate::PassageRole);
    if (const int page = hit.attachment.isEmpty() ? hit.page : hit.attachmentPage; page > 0)
        item->setData(
            passagePart(Passage{u"p. %1"_s.arg(page), quoteOf(hit.passage.mid(hit.passageStart)),
                                hit.version, hit.attachment}),
            partRole);
    item->setToolTip(
        safeToolTip(tr("%1 %2\n%3").arg(kindName(hit.kind), hit.key, plainPassage(hit.passage))));
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
    const RecordRef ref{index.data(RecordKindRole).toString(), index.data(RecordIdRole).toUuid(),
                        index.data(partRole).toString()};
    if (!ref.isNull())
        Q_EMIT recordRequested(ref);
}

} // namespace saranda
