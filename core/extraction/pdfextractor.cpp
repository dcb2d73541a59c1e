// SPDX-License-Identifier: GPL-3.0-or-later
#include <poppler-qt6.h>

#include "core/base/literals.h"
#include "core/extraction/extractor.h"
#include "core/extraction/officexml.h"
#include "core/extraction/pdfactions.h"
#include "core/extraction/pdfbeside.h"
#include "core/extraction/pixels.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace saranda {

using namespace literals;

namespace {

constexpr double pointsPerInch = 72;
constexpr qint64 mostSearched = qint64(256) * 1024 * 1024; ///< for actions
constexpr double longestSide = 14'400; ///< points: what PDF itself allows

/// "D:20170512093000+02'00'" in EDTF; without a zone only the day.
QString edtfOfPdfDate(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:([+-])(\d\d)'?(\d\d)?'?|(Z).*)?)?)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString day = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    const bool hasZone = !match.captured(7).isEmpty() || !match.captured(10).isEmpty();
    if (match.captured(4).isEmpty() || !hasZone)
        return edtfOfIsoDate(day);
    const auto or00 = [](const QString &digits) { return digits.isEmpty() ? u"00"_s : digits; };
    const QString zone = match.captured(7).isEmpty()
        ? u"Z"_s
        : match.captured(7) + match.captured(8) + u':' + or00(match.captured(9));
    return edtfOfIsoDate(day + u'T' + match.captured(4) + u':' + match.captured(5) + u':'
                         + or00(match.captured(6)) + zone);
}

bool isRightToLeft(const QString &text)
{
    qsizetype balance = 0;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        balance += direction == QChar::DirR || direction == QChar::DirAL;
        balance -= direction == QChar::DirL;
    }
    return balance > 0;
}

/// Poppler gives the letters as they stand on the page, from left to right, and Arabic ones in
/// their shapes; people and the search read them in their own order.
QString inReadingOrder(const QString &word)
{
    if (!isRightToLeft(word))
        return word;
    QString turned = word;
    std::reverse(turned.begin(), turned.end());
    return turned.normalized(QString::NormalizationForm_KC);
}

void addLine(PageText &text, std::vector<const Poppler::TextBox *> line)
{
    QString whole;
    for (const Poppler::TextBox *word : line)
        whole += word->text();
    const bool isTurned = isRightToLeft(whole);
    if (isTurned)
        std::reverse(line.begin(), line.end());
    for (const Poppler::TextBox *word : line) {
        const QString said = inReadingOrder(word->text());
        if (said.isEmpty())
            continue;
        if (text.text.size() + said.size() >= readinglimits::longestPage) {
            text.isCut = true;
            continue;
        }
        text.words.append({text.text.size(), said.size(), word->boundingBox()});
        text.text += said;
        if (word != line.back())
            text.text += isTurned || word->hasSpaceAfter() ? u" "_s : QString();
    }
    if (!line.empty())
        text.text += u'\n';
}

class PdfExtractor : public Extractor
{
public:
    PdfExtractor(std::unique_ptr<Poppler::Document> document, PdfActions actions)
        : m_document(std::move(document))
        , m_actions(std::move(actions))
        , m_pageCount(std::min(m_document->numPages(), readinglimits::mostPages))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        m_document->setPaperColor(Qt::white);
    }

    FileSummary summary() override
    {
        FileSummary said;
        said.shape = FileShape::Pages;
        said.pageCount = m_pageCount;
        for (int page = 0; page < m_pageCount; ++page)
            said.pageSizes.append(sizeOf(page));
        if (m_document->numPages() > m_pageCount)
            said.cuts |= FileCut::Pages;
        addInfo(said);
        return said;
    }

    Extracted<PageText> text(int number) override
    {
        const std::unique_ptr<Poppler::Page> page = pageAt(number);
        if (!page)
            return ReadingFault::NoSuchPage;
        PageText text;
        std::vector<const Poppler::TextBox *> line;
        const auto words = page->textList();
        for (const std::unique_ptr<Poppler::TextBox> &word : words) {
            line.push_back(word.get());
            if (word->nextWord())
                continue;
            addLine(text, line);
            line.clear();
        }
        addLine(text, line);
        text.beside = besideText(*page, text.text);
        return text;
    }

    Extracted<PagePixels> pixels(int number, int width) override
    {
        const std::unique_ptr<Poppler::Page> page = pageAt(number);
        if (!page)
            return ReadingFault::NoSuchPage;
        const QSizeF size = sizeOf(number);
        const double mostWidth =
            std::sqrt(double(readinglimits::mostPixels) * 0.9 * size.width() / size.height());
        const double density =
            std::clamp(double(width), 1.0, mostWidth) / size.width() * pointsPerInch;
        const QImage image = page->renderToImage(density, density);
        return image.isNull() ? Extracted<PagePixels>(ReadingFault::Malformed) : pixelsOf(image);
    }

private:
    std::unique_ptr<Poppler::Page> pageAt(int number) const
    {
        return number < 0 || number >= m_pageCount ? nullptr : m_document->page(number);
    }

    /// Never nothing and never endless, whatever the page claims.
    QSizeF sizeOf(int number) const
    {
        const std::unique_ptr<Poppler::Page> page = m_document->page(number);
        const QSizeF size = page ? page->pageSizeF() : QSizeF();
        const auto side = [](double length) {
            return std::isfinite(length) && length > 0 ? std::clamp(length, 1.0, longestSide)
                                                       : 595.0;
        };
        return {side(size.width()), side(size.height())};
    }

    void addInfo(FileSummary &said) const
    {
        const auto info = [this](const QString &key) { return m_document->info(key); };
        addStatement(said, u"title"_s, info(u"Title"_s));
        addStatement(said, u"author"_s, info(u"Author"_s));
        addStatement(said, u"subject"_s, info(u"Subject"_s));
        for (const auto &[key, what] :
             {std::pair(u"CreationDate"_s, u"created"_s), std::pair(u"ModDate"_s, u"modified"_s)}) {
            const QString raw = info(key);
            addStatement(said, what, raw, edtfOfPdfDate(raw));
        }
        addStatement(said, u"producer"_s, info(u"Creator"_s));
        addStatement(said, u"producer"_s, info(u"Producer"_s));
        addOfficeStatements(said, m_document->metadata().toUtf8());
        const qsizetype scripts = m_document->scripts().size();
        if (scripts > 0)
            addStatement(said, u"scripts"_s, QString::number(scripts));
        said.cuts.setFlag(FileCut::Actions, !m_actions.isWhole);
        for (const QString &action : m_actions.found)
            addStatement(said, u"action"_s, action);
        for (const Poppler::EmbeddedFile *file : m_document->embeddedFiles())
            addStatement(said, u"attachment"_s, file->name());
    }

    std::unique_ptr<Poppler::Document> m_document;
    PdfActions m_actions;
    int m_pageCount;
};

PdfActions actionsIn(QFile &file)
{
    const qint64 size = std::min(file.size(), mostSearched);
    uchar *bytes = size > 0 ? file.map(0, size) : nullptr;
    if (!bytes)
        return {{}, false};
    PdfActions actions = pdfActionsIn({bytes, qsizetype(size)});
    actions.isWhole = actions.isWhole && size == file.size();
    file.unmap(bytes);
    return actions;
}

} // namespace

NewExtractor makePdfExtractor(QFile &file)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    file.seek(0);
    std::unique_ptr<Poppler::Document> document = Poppler::Document::load(&file);
    if (!document)
        return ReadingFault::Malformed;
    if (document->isLocked())
        return ReadingFault::Encrypted;
    if (document->numPages() < 1)
        return ReadingFault::Malformed;
    return std::make_unique<PdfExtractor>(std::move(document), actionsIn(file));
}

} // namespace saranda
