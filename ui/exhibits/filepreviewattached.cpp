// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/exhibits/attachmentlist.h"
#include "ui/exhibits/filepreview.h"
#include "ui/support/safetext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextBlock>

#include <algorithm>
#include <utility>

// What is attached to a message: the text that the search has of it. The file itself is not opened.

namespace saranda {

using namespace literals;

/// What the message says of them; all there is until the search has read them.
QList<AttachedText> FilePreview::announcedFiles() const
{
    QList<AttachedText> files;
    for (const FileAttachment &one : m_summary.attachments)
        files.append({one.name, {}, one.mediaType, one.size});
    return files;
}

void FilePreview::renewAttached()
{
    if (m_isRead && isText() && !m_summary.attachments.isEmpty())
        m_attachedReading.read(m_exhibit, m_version);
}

void FilePreview::takeAttached(const QList<AttachedText> &files)
{
    const QList<AttachedText> known = files.isEmpty() ? announcedFiles() : files;
    const bool isAwaited = m_file >= 0 && m_files[m_file].pages.isEmpty();
    if (known != m_files || isAwaited) {
        const QString shown = m_file < 0 ? QString() : m_files[m_file].name;
        m_files = known;
        m_attached->setFiles(m_files);
        if (m_file >= 0)
            showAttached(fileNamed(shown));
    }
    if (m_passage)
        seek(*std::exchange(m_passage, std::nullopt));
}

int FilePreview::fileNamed(const QString &name) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const AttachedText &one) {
        return !name.isEmpty() && one.name == name;
    });
    return found == m_files.end() ? -1 : int(found - m_files.begin());
}

void FilePreview::showAttached(int file)
{
    m_file = file < int(m_files.size()) ? file : -1;
    m_search.reset();
    m_lastHit.reset();
    m_attached->setCurrentFile(m_file);
    if (m_file < 0) {
        showParts();
        return;
    }
    const QStringList &pages = m_files[m_file].pages;
    writeAttached(pages);
    if (std::any_of(pages.begin(), pages.end(),
                    [](const QString &page) { return !page.trimmed().isEmpty(); }))
        m_stack->setCurrentWidget(m_text);
    else
        showMessage(reasonForNoText());
    updateBar();
}

QString FilePreview::reasonForNoText() const
{
    if (m_attachedReading.isRunning())
        return tr("Reading the file…");
    const bool isRead = m_context.session.readingOf(m_exhibit, m_version).value_or(std::nullopt)
        == std::optional(textReading);
    return isRead ? tr("This attached file has no text that can be read.")
                  : tr("The text of this attached file has not been read yet.");
}

/// One page after the other, without anything between them that a quote could not cross.
void FilePreview::writeAttached(const QStringList &pages)
{
    m_text->clear();
    m_text->setExtraSelections({});
    m_pageStarts.clear();
    QTextCursor cursor(m_text->document());
    for (const QString &page : pages) {
        if (!m_pageStarts.isEmpty())
            cursor.insertText(u"\n\n"_s);
        m_pageStarts.append(cursor.position());
        cursor.insertText(safeText(page));
    }
    m_text->moveCursor(QTextCursor::Start);
}

/// Shows the file with the passage in it, on the page it is said to be on or on another one.
bool FilePreview::hitInFile(int file, const Passage &passage)
{
    if (file < 0)
        return false;
    m_note->hide();
    showAttached(file);
    const int page = pageOfPinpoint(passage.pinpoint).value_or(1) - 1;
    const QString text = m_text->toPlainText();
    std::optional<TextSpan> span;
    if (page >= 0 && page < m_pageStarts.size())
        span = findQuote(text, passage.quote, m_pageStarts[page]);
    if (!span)
        span = findQuote(text, passage.quote);
    if (span)
        hit(0, *span);
    return span.has_value();
}

/// A citation does not say that its passage is of something attached.
bool FilePreview::seekAttached()
{
    for (int file = 0; file < int(m_files.size()); ++file) {
        if (!findQuote(m_files[file].pages.join(u"\n\n"_s), m_sought.quote))
            continue;
        if (!hitInFile(file, m_sought))
            continue;
        m_note->setText(tr("The quote stands in the attached file “%1”.")
                            .arg(safeLine(m_files[file].name, 120)));
        m_note->show();
        return true;
    }
    return false;
}

/// "report.pdf, p. 2".
QString FilePreview::attachedPinpoint() const
{
    const QTextCursor cursor = m_text->textCursor();
    const QString name = safeLine(m_files[m_file].name, 120);
    const auto next =
        std::upper_bound(m_pageStarts.begin(), m_pageStarts.end(), cursor.selectionStart());
    if (m_pageStarts.size() > 1)
        return tr("%1, p. %2", "an attached file, its page")
            .arg(name, QString::number(std::max<qsizetype>(1, next - m_pageStarts.begin())));
    const int line = m_text->document()->findBlock(cursor.selectionStart()).blockNumber() + 1;
    return tr("%1, line %2", "an attached file, its line").arg(name, QString::number(line));
}

} // namespace saranda
