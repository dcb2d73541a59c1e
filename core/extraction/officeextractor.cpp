// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/zipreader.h"
#include "core/extraction/officexml.h"
#include "core/extraction/runningtext.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace saranda {

using namespace literals;

namespace {

constexpr quint64 mostXml = quint64(64) * 1024 * 1024;
constexpr int mostParts = 1000; ///< beside the main one; honest documents have a dozen

/// The parts of a document by their names.
class Package
{
public:
    explicit Package(ZipReader &zip)
        : m_zip(zip)
    {
        for (const ZipEntry &entry : m_zip.entries())
            m_byName.insert(entry.name, &entry);
    }

    const ZipEntry *find(const QString &name) const { return m_byName.value(name); }

    /// NoSuchPage where there is none.
    Extracted<QByteArray> part(const QString &name)
    {
        const ZipEntry *entry = find(name);
        if (!entry)
            return ReadingFault::NoSuchPage;
        if (entry->size > mostXml || !isWithinLimits(*entry))
            return ReadingFault::TooLarge;
        QByteArray bytes;
        const Result<> read = m_zip.read(*entry, [&bytes](QByteArrayView piece) -> Result<> {
            bytes.append(piece.data(), piece.size());
            return {};
        });
        if (!read)
            return ReadingFault::Malformed;
        return bytes;
    }

    /// What the document can do without: nothing where it is missing, or cannot be read, which is
    /// `said`.
    QByteArray lesserPart(const QString &name, FileSummary &said)
    {
        const Extracted<QByteArray> read = part(name);
        if (const auto *bytes = std::get_if<QByteArray>(&read))
            return *bytes;
        if (std::get<ReadingFault>(read) != ReadingFault::NoSuchPage)
            said.cuts |= FileCut::Unsound;
        return {};
    }

    QStringList namesLike(const QRegularExpression &form) const
    {
        QStringList names;
        for (const ZipEntry &entry : m_zip.entries()) {
            if (form.match(entry.name).hasMatch())
                names.append(entry.name);
        }
        return names;
    }

private:
    ZipReader &m_zip;
    QHash<QString, const ZipEntry *> m_byName; ///< there may be very many, and as many asked for
};

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// The name of a part that another names.
QString resolved(const QString &target, const QString &folder)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

QString mainPartOf(Package &package)
{
    FileSummary ignored;
    const QByteArray relations = package.lesserPart(u"_rels/.rels"_s, ignored);
    for (const OfficeRelation &relation : relationsOf(relations)) {
        const QString name = resolved(relation.target, {});
        if (relation.kind == u"officeDocument" && package.find(name))
            return name;
    }
    return u"word/document.xml"_s;
}

/// What a page shows, or a reader has remarked, beside the text itself: by what the main part says
/// it is made with, and by the names all programs give such parts.
QStringList lesserPartsOf(Package &package, const QString &main, FileSummary &said)
{
    static const QStringList kinds{u"footnotes"_s, u"endnotes"_s, u"header"_s, u"footer"_s,
                                   u"comments"_s};
    const QString folder = folderOf(main);
    const QByteArray relations =
        package.lesserPart(folder + u"_rels/"_s + main.mid(folder.size()) + u".rels"_s, said);
    const QList<OfficeRelation> named = relationsOf(relations);
    QStringList parts;
    QSet<QString> known;
    for (const QString &kind : kinds) {
        QStringList those;
        for (const OfficeRelation &relation : named) {
            if (relation.kind == kind)
                those.append(resolved(relation.target, folder));
        }
        const QRegularExpression form(u'^' + QRegularExpression::escape(folder + kind)
                                      + uR"([0-9]*\.xml$)"_s);
        QStringList others = package.namesLike(form);
        others.sort();
        for (const QString &part : those + others) {
            if (known.contains(part))
                continue;
            if (parts.size() == mostParts) {
                said.cuts |= FileCut::Unsound;
                return parts;
            }
            parts.append(part);
            known.insert(part);
        }
    }
    return parts;
}

/// Of the text of a part, by its root. Notes come first and have none, as they always had.
QString headingOf(const QString &root)
{
    if (root == u"hdr")
        return u"Page header:\n"_s;
    if (root == u"ftr")
        return u"Page footer:\n"_s;
    return root == u"comments" ? u"Comments:\n"_s : QString();
}

/// Behind the text, so that no paragraph of it is counted otherwise; what several pages have alike,
/// once.
QString lesserTexts(Package &package, const QString &main, FileSummary &said)
{
    QString all;
    QSet<QString> known;
    for (const QString &name : lesserPartsOf(package, main, said)) {
        const QByteArray xml = package.lesserPart(name, said);
        if (xml.isEmpty())
            continue;
        if (all.size() > readinglimits::longestText) {
            said.cuts |= FileCut::Text;
            break;
        }
        const std::optional<QString> read = textOfDocx(xml);
        said.cuts.setFlag(FileCut::Unsound, said.cuts.testFlag(FileCut::Unsound) || !read);
        const QString text = read.value_or(QString()).trimmed();
        if (text.isEmpty() || known.contains(text))
            continue;
        known.insert(text);
        all += u'\n' + headingOf(rootOf(xml)) + text;
    }
    return all;
}

NewExtractor fromDocx(Package &package, const QString &main, const QByteArray &body)
{
    const std::optional<QString> text = textOfDocx(body);
    if (!text)
        return ReadingFault::Malformed;
    FileSummary said;
    const QString lesser = lesserTexts(package, main, said);
    addOfficeStatements(said, package.lesserPart(u"docProps/core.xml"_s, said));
    return std::make_unique<RunningText>((*text + lesser).trimmed(), TextUnit::Paragraph, said);
}

NewExtractor fromOpenDocument(Package &package)
{
    FileSummary said;
    if (package.lesserPart(u"META-INF/manifest.xml"_s, said).contains("encryption-data"))
        return ReadingFault::Encrypted;
    const Extracted<QByteArray> body = package.part(u"content.xml"_s);
    if (const auto *fault = std::get_if<ReadingFault>(&body))
        return *fault;
    std::optional<QString> text = textOfOdt(std::get<QByteArray>(body));
    if (!text)
        return ReadingFault::Malformed;
    // The only text of the styles is what stands above and below on every page.
    const QByteArray styles = package.lesserPart(u"styles.xml"_s, said);
    const std::optional<QString> margins = styles.isEmpty() ? QString() : textOfOdt(styles);
    said.cuts.setFlag(FileCut::Unsound, said.cuts.testFlag(FileCut::Unsound) || !margins);
    if (margins && !margins->trimmed().isEmpty())
        *text += u"\nPage headers and footers:\n"_s + margins->trimmed();
    addOfficeStatements(said, package.lesserPart(u"meta.xml"_s, said));
    return std::make_unique<RunningText>(text->trimmed(), TextUnit::Paragraph, said);
}

} // namespace

NewExtractor makeOfficeExtractor(const QString &path)
{
    // Refuses overlaps, lies about sizes and the like before anything is unpacked.
    const Result<std::unique_ptr<ZipReader>> zip = ZipReader::open(path, ArchiveUse::SomeEntries);
    if (!zip)
        return ReadingFault::Malformed;
    Package package(**zip);
    const QString main = mainPartOf(package);
    const Extracted<QByteArray> body = package.part(main);
    if (const auto *bytes = std::get_if<QByteArray>(&body)) {
        const QString root = rootOf(*bytes);
        if (main == u"word/document.xml" || root == u"document")
            return fromDocx(package, main, *bytes);
    }
    if (package.find(u"content.xml"_s))
        return fromOpenDocument(package);
    const auto *fault = std::get_if<ReadingFault>(&body);
    return fault && *fault != ReadingFault::NoSuchPage ? *fault : ReadingFault::Unsupported;
}

} // namespace saranda
