// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/filepreview.h"

#include "core/base/literals.h"
#include "core/intake/exhibittext.h"
#include "core/reading/filecuts.h"
#include "core/session/casesession.h"
#include "ui/exhibits/attachmentlist.h"
#include "ui/exhibits/citationpanel.h"
#include "ui/exhibits/pageview.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextDocumentFragment>

namespace saranda {

using namespace literals;

void FilePreview::showExhibit(Exhibit::Id id)
{
    const Exhibit *exhibit = m_context.session.records().exhibits.find(id);
    if (id != m_exhibit || !exhibit || !fileOfVersion(*exhibit, m_version))
        m_version.clear();
    const StoredFile *file = exhibit ? fileOfVersion(*exhibit, m_version) : nullptr;
    const QString sha256 = file ? file->sha256 : QString();
    const bool isOpen = id == m_exhibit && sha256 == m_sha256;
    m_exhibit = id;
    m_sha256 = sha256;
    offerVersions();
    if (isOpen)
        return;
    m_reader.close();
    m_attachedReading.drop();
    m_isRead = false;
    m_summary = {};
    showCuts();
    m_beside.clear();
    m_parts.clear();
    m_file = -1;
    m_files.clear();
    m_attached->setFiles({});
    m_passage.reset();
    m_search.reset();
    m_lastHit.reset();
    m_note->hide();
    m_panel->showUnfinished(id);
    m_pages->setPages({});
    m_text->clear();
    Q_EMIT statementsRead({});
    updateBar();
    if (sha256.isEmpty() || !m_context.session.hasContent(sha256)) {
        m_pause.stop();
        showMessage(file ? tr("The case does not hold the bytes of this file. Attach the file to "
                              "read it here.")
                         : tr("The exhibit has no file yet. Attach one under Details."));
        return;
    }
    showMessage(tr("Reading the file…"));
    m_pause.start();
}

void FilePreview::showVersion(const QString &version)
{
    m_version = version;
    showExhibit(m_exhibit);
}

/// The versions the case holds the bytes of, by what they are and their names.
void FilePreview::offerVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    if (const Exhibit *exhibit = m_context.session.records().exhibits.find(m_exhibit)) {
        for (const QString &version : textVersions(*exhibit)) {
            const StoredFile *file = fileOfVersion(*exhibit, version);
            m_versions->addItem(tr("%1: %2", "kind of version, name of its file")
                                    .arg(wording(file->rendition), safeLine(file->name, 80)),
                                version);
        }
    }
    m_versions->setCurrentIndex(m_versions->findData(m_version));
    m_versions->setVisible(m_versions->count() > 1);
}

void FilePreview::open()
{
    const Exhibit *exhibit = m_context.session.records().exhibits.find(m_exhibit);
    const StoredFile *file = exhibit ? fileOfVersion(*exhibit, m_version) : nullptr;
    if (!file)
        return;
    const bool isTranslated = file->rendition == Rendition::Translation;
    m_reader.open(
        fileToRead(m_context.session, *file, isTranslated ? QString() : exhibit->language));
    m_reader.ask({PageReader::Ask::What::Summary});
}

bool FilePreview::isText() const
{
    return m_summary.shape == FileShape::Text;
}

void FilePreview::take(const PageReader::Ask &ask, const PageReader::Answer &answer)
{
    if (const auto *error = std::get_if<Error>(&answer))
        takeError(ask, *error);
    else if (const auto *summary = std::get_if<FileSummary>(&answer))
        takeSummary(*summary);
    else if (const auto *text = std::get_if<PageText>(&answer))
        takeText(ask.page, *text);
    else if (const auto *image = std::get_if<QImage>(&answer))
        m_pages->setImage(ask.page, *image);
}

void FilePreview::takeError(const PageReader::Ask &ask, const Error &error)
{
    using What = PageReader::Ask::What;
    if (ask.what == What::Summary) {
        showMessage(error.message);
        if (m_passage)
            seekElsewhere();
        return;
    }
    if (ask.what == What::Recognition) {
        m_note->setText(error.code == ErrorCode::NotFound ? tr(
                            "This page has no text of its own, and text recognition (Tesseract) "
                            "is not installed. Mark a region to cite it.")
                                                          : error.message);
        m_note->show();
        takeText(ask.page, {{}, {}, 1, true});
        return;
    }
    m_note->setText(tr("Page %1: %2").arg(ask.page + 1).arg(error.message));
    m_note->show();
    if (ask.what == What::Text)
        takeText(ask.page, {{}, {}, 1, true});
}

void FilePreview::takeSummary(const FileSummary &summary)
{
    m_summary = summary;
    m_isRead = true;
    showCuts();
    Q_EMIT statementsRead(summary.statements);
    if (isText()) {
        m_parts.resize(summary.pageCount);
        m_files = announcedFiles();
        m_attached->setFiles(m_files);
        renewAttached();
        for (int part = summary.pageCount - 1; part >= 0; --part)
            m_reader.ask({PageReader::Ask::What::Text, part});
    } else {
        m_stack->setCurrentWidget(m_pages);
        m_pages->setPages(summary.pageSizes);
    }
    updateBar();
    if (m_passage)
        seek(*std::exchange(m_passage, std::nullopt));
}

/// Whoever reads the file here would take what is shown for all of it.
void FilePreview::showCuts()
{
    const QString wording = wordingOf(m_summary.cuts);
    m_cuts->setText(wording.isEmpty() ? wording
                                      : tr("Not all of the file is shown. %1").arg(wording));
    m_cuts->setVisible(!wording.isEmpty());
}

void FilePreview::takeText(int page, const PageText &text)
{
    if (text.isCut) {
        m_summary.cuts |= FileCut::Text;
        showCuts();
    }
    if (isText()) {
        if (page < m_parts.size())
            m_parts[page] = text;
        showParts();
    } else if (text.words.isEmpty() && !text.isRecognised) {
        m_beside.insert(page, text.beside);
        m_reader.ask({PageReader::Ask::What::Recognition, page}); // an image: perhaps OCR can
        return;
    } else {
        PageText whole = text;
        if (text.isRecognised)
            whole.beside = m_beside.take(page);
        m_pages->setText(page, withBeside(whole));
    }
    continueSearch();
}

/// Running text is shown once all of its parts are there.
void FilePreview::showParts()
{
    if (m_file >= 0)
        return;
    QString all;
    for (const std::optional<PageText> &part : m_parts) {
        if (!part) { // an attached file may have been shown meanwhile
            showMessage(tr("Reading the file…"));
            return;
        }
        all += part->text;
    }
    m_text->setPlainText(safeText(all));
    m_stack->setCurrentWidget(m_text);
    if (all.trimmed().isEmpty())
        showMessage(tr("There is no text in this file."));
    updateBar();
}

void FilePreview::showMessage(const QString &text)
{
    m_message->setText(text);
    m_stack->setCurrentIndex(0);
    updateBar();
}

void FilePreview::showPassage(const Passage &passage)
{
    m_sought = passage;
    m_isLost = false;
    m_untried.clear();
    const Exhibit *exhibit = m_context.session.records().exhibits.find(m_exhibit);
    for (const QString &version : exhibit ? textVersions(*exhibit) : QStringList()) {
        if (version != passage.version
            && m_context.session.hasContent(fileOfVersion(*exhibit, version)->sha256))
            m_untried.append(version);
    }
    seek(passage);
}

/// A citation does not say which version it was taken from: what is not in the one is looked for in
/// the next, and when none has it the first is shown again.
void FilePreview::seekElsewhere()
{
    Passage next = m_sought;
    m_isLost = m_untried.isEmpty();
    if (!m_isLost)
        next.version = m_untried.takeFirst();
    m_search.reset();
    seek(next);
}

void FilePreview::seek(const Passage &passage)
{
    if (passage.version != m_version)
        showVersion(passage.version);
    if (!m_isRead || m_attachedReading.isRunning()) {
        m_passage = passage;
        return;
    }
    if (!m_isLost && hitInFile(fileNamed(passage.attachment), passage))
        return;
    if (m_file >= 0)
        showAttached(-1);
    const int page = pageOfPinpoint(passage.pinpoint).value_or(1) - 1;
    if (!isText() && page < m_pages->pageCount())
        m_pages->goToPage(page);
    if (m_isLost) {
        m_note->setText(
            tr("The quote was not found in this file: “%1”.").arg(safeLine(passage.quote, 120)));
        m_note->show();
    } else if (!passage.quote.trimmed().isEmpty())
        startSearch({passage.quote, isText() ? 0 : std::clamp(page, 0, m_summary.pageCount - 1),
                     m_summary.pageCount, 0, true});
}

void FilePreview::find(const QString &text)
{
    m_lastHit.reset();
    m_findLine->setText(text);
    findNext();
}

void FilePreview::findNext()
{
    const QString text = m_findLine->text();
    if (!m_isRead || text.trimmed().isEmpty())
        return;
    Search search{text, isText() ? 0 : std::max(0, m_pages->currentPage()), m_summary.pageCount, 0,
                  false};
    if (m_lastHit) { // on from there, and round again
        search.page = m_lastHit->first;
        search.from = m_lastHit->second;
        ++search.left;
    }
    startSearch(search);
}

void FilePreview::startSearch(const Search &search)
{
    m_note->hide();
    m_search = search;
    continueSearch();
}

void FilePreview::continueSearch()
{
    while (m_search && m_search->left > 0) {
        const int page = m_search->page;
        const PageText *text = m_pages->text(page);
        QString content;
        if (isText()) {
            if (m_stack->currentWidget() != m_text)
                return;
            content = m_text->toPlainText();
        } else if (text) {
            content = text->text;
        } else {
            m_reader.ask({PageReader::Ask::What::Text, page});
            return; // comes back with it
        }
        if (const auto span = findQuote(content, m_search->text, m_search->from)) {
            const bool isElsewhere = m_search->isPassage && m_version != m_sought.version;
            m_search.reset();
            hit(page, *span);
            if (isElsewhere)
                sayWhereItStands();
            return;
        }
        m_search->from = 0;
        --m_search->left;
        m_search->page = isText() ? 0 : (page + 1) % m_summary.pageCount;
        if (isText())
            m_search->left = std::min(m_search->left, 1);
    }
    if (m_search && m_search->isPassage) {
        if (!seekAttached())
            seekElsewhere();
    } else if (m_search) {
        m_note->setText(tr("“%1” was not found.").arg(safeLine(m_search->text, 120)));
        m_note->show();
        m_search.reset();
    }
}

void FilePreview::sayWhereItStands()
{
    const Exhibit *exhibit = m_context.session.records().exhibits.find(m_exhibit);
    const StoredFile *file = exhibit ? fileOfVersion(*exhibit, m_version) : nullptr;
    if (!file)
        return;
    m_note->setText(tr("The quote stands in this version: “%1” (%2).")
                        .arg(safeLine(file->name, 80), wording(file->rendition)));
    m_note->show();
}

void FilePreview::hit(int page, const TextSpan &span)
{
    m_lastHit = {page, span.start + span.length};
    if (!isText()) {
        m_pages->highlight(page, span);
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.start + span.length), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
    QTextEdit::ExtraSelection seen;
    seen.cursor = cursor;
    seen.format.setBackground(QColor(255, 224, 102));
    seen.format.setForeground(Qt::black);
    m_text->setExtraSelections({seen});
    cursor.clearSelection();
    m_text->setTextCursor(cursor);
}

/// "¶ 14" or "line 14": where the marked text begins.
QString FilePreview::unitPinpoint() const
{
    const QTextCursor cursor = m_text->textCursor();
    const int unit = m_text->document()->findBlock(cursor.selectionStart()).blockNumber() + 1;
    return m_summary.unit == TextUnit::Paragraph ? tr("¶ %1").arg(unit) : tr("line %1").arg(unit);
}

Citation FilePreview::markedCitation() const
{
    Citation citation;
    if (m_stack->currentWidget() == m_text && m_text->textCursor().hasSelection()) {
        citation.quote = m_text->textCursor().selection().toPlainText().simplified();
        citation.pinpoint = m_file >= 0 ? attachedPinpoint() : unitPinpoint();
    } else if (m_stack->currentWidget() == m_pages && !m_pages->mark().isEmpty()) {
        const PageMark mark = m_pages->mark();
        citation.quote = mark.text.simplified();
        if (m_summary.shape == FileShape::Pages)
            citation.pinpoint = tr("p. %1").arg(mark.page + 1);
        if (mark.text.isEmpty())
            citation.note = tr("Region of the page: %1 % from the left, %2 % from the top, %3 % "
                               "wide, %4 % high.")
                                .arg(qRound(mark.region.x() * 100))
                                .arg(qRound(mark.region.y() * 100))
                                .arg(qRound(mark.region.width() * 100))
                                .arg(qRound(mark.region.height() * 100));
    }
    const Exhibit *exhibit = m_context.session.records().exhibits.find(m_exhibit);
    const StoredFile *file =
        exhibit && !m_version.isEmpty() ? fileOfVersion(*exhibit, m_version) : nullptr;
    if (file && !(citation.quote.isEmpty() && citation.note.isEmpty()))
        citation.note = (tr("As in the version “%1” (%2).")
                             .arg(safeLine(file->name, 80), wording(file->rendition))
                         + u' ' + citation.note)
                            .trimmed();
    return citation;
}

void FilePreview::startCitation()
{
    const Citation citation = markedCitation();
    if (citation.quote.isEmpty() && citation.note.isEmpty())
        return;
    Q_EMIT citationStarted();
    m_panel->start(m_exhibit, citation);
    QTimer::singleShot(0, m_text, &QPlainTextEdit::ensureCursorVisible); // in what height is left
}

void FilePreview::updateBar()
{
    const bool showsPages = m_stack->currentWidget() == m_pages && m_isRead;
    const bool showsText = m_stack->currentWidget() == m_text && m_isRead;
    m_pageTools->setVisible(showsPages);
    m_findLine->setEnabled(showsPages || showsText);
    m_zoomIn->setEnabled(showsPages || showsText);
    m_zoomOut->setEnabled(showsPages || showsText);
    const bool isMarked =
        showsPages ? !m_pages->mark().isEmpty() : showsText && m_text->textCursor().hasSelection();
    m_cite->setEnabled(isMarked && !m_context.session.isReadOnly());
    const QSignalBlocker quiet(m_page);
    m_page->setMaximum(std::max(1, m_pages->pageCount()));
    m_page->setValue(m_pages->currentPage() + 1);
    m_pageTotal->setText(tr("of %1").arg(QLocale().toString(m_pages->pageCount())));
}

} // namespace saranda
