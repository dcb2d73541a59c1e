// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldernames.h"
#include "core/base/literals.h"
#include "core/base/naturalkey.h"
#include "core/base/plainline.h"
#include "core/bundle/archivelimits.h"
#include "core/bundle/bagmanifest.h"
#include "core/bundle/bagpath.h"
#include "core/bundle/bagtext.h"
#include "core/bundle/zipname.h"
#include "core/bundle/ziprecords.h"
#include "tests/fuzz/fuzztargets.h"

#include <algorithm>

// The text files of a bag, and names as others write them. fuzz_bundle hardly ever changes them:
// the sums of the archive around them would have to fit.

namespace saranda::test {

using namespace saranda::literals;

namespace {

void checkRemarks(const BagRemarks &remarks)
{
    for (const std::vector<BagRemark> &list : {remarks.problems, remarks.warnings}) {
        promise(list.size() <= std::size_t(archivelimits::maxFaults) + 1, "remarks are counted");
        for (const BagRemark &remark : list)
            promise(!remark.what.isEmpty(), "a remark says something");
    }
}

void checkPath(const QString &path)
{
    promise(scopeFault(path).isEmpty(), "a path that is taken stays in its folder");
    promise(!path.startsWith(u'/') && !path.split(u'/').contains(u".."_s), "a path does not climb");
}

void checkManifest(const QString &name, const QString &text)
{
    std::optional<Manifest> manifest = manifestNamed(name);
    promise(manifest.has_value(), "a manifest is known by its name");
    BagRemarks remarks;
    readManifest(*manifest, text, remarks);
    checkRemarks(remarks);
    for (const ManifestEntry &entry : manifest->entries)
        checkPath(entry.path);
}

} // namespace

/// The first line is an encoding, the rest a tag file of each kind.
void runBagText(const QByteArray &input)
{
    const BagDeclaration declaration = readDeclaration(input);
    promise(!declaration.version.isEmpty() || !declaration.problems.isEmpty(),
            "what declares no version is told");
    const qsizetype line = input.indexOf('\n');
    const QString encoding = QString::fromUtf8(input.left(line));
    const QByteArray bytes = input.mid(line + 1);
    tagFileWarnings(bytes, encoding);
    const std::optional<QString> text = decodeTagFile(bytes, encoding);
    promise(!text || isKnownEncoding(encoding), "only a known encoding is read");
    if (!text)
        return;
    std::vector<qsizetype> badLines;
    for (const BagTag &tag : readTags(*text, badLines))
        promise(!tag.label.contains(u':'), "a label ends at the colon");
    promise(badLines.size() <= std::size_t(linesOf(*text).size()), "a line is bad once");
    checkManifest(u"manifest-sha256.txt"_s, *text);
    checkManifest(u"tagmanifest-md5.txt"_s, *text);
    checkManifest(u"manifest-unknown.txt"_s, *text);
    BagRemarks remarks;
    for (const FetchEntry &entry : readFetch(*text, remarks))
        checkPath(entry.path);
    checkRemarks(remarks);
}

std::vector<QByteArray> bagTextSeeds()
{
    return {"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
            "UTF-8\nSource-Organization: A\n  and B\nPayload-Oxum: 5.1\n: x\n",
            "UTF-8\n5d41402abc4b2a76b9719d911017c592  data/hello.txt\n"
            "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 *./data/a%0Ab\n",
            "UTF-8\nhttps://example.org/x 5 data/x\nhttp://y - ./././data/../y\n",
            QByteArray("UTF-16\n\xfe\xff\0a\0:\0 \0b\0\n", 17),
            "ISO-8859-1\nCaf\xe9: \xe9\n",
            "us-ascii\n\xef\xbb\xbf"
            "a: \xc3\xa9\r"};
}

/// The name of a file as a zip, a bag or a folder has it; two keys with a form feed between them.
void runNames(const QByteArray &input)
{
    const FolderName folder = folderNameOf(input);
    promise(folder.isText || !folder.name.contains(QChar::ReplacementCharacter)
                || input.contains("\xef\xbf\xbd"),
            "what is no text is written out");
    const QString plain = plainLine(folder.name);
    promise(!plain.contains(u'\n') && !plain.contains(QChar(0x1b)), "a line is one line");
    promise(plainLine(plain) == plain, "a plain line is plain");
    ZipRecord record;
    const qsizetype half = input.indexOf('\f');
    record.name = input.left(half);
    record.extra = half < 0 ? QByteArray() : input.mid(half + 1);
    for (const quint16 madeBy : {quint16(0x0014), quint16(0x0314)}) {
        for (const quint16 flags : {quint16(0), quint16(0x0800)}) {
            record.madeBy = madeBy;
            record.flags = flags;
            const std::optional<QString> name = zipNameOf(record);
            if (!name || !zipNameFault(*name).isEmpty())
                continue;
            promise(!name->startsWith(u'/') && !name->contains(u'\\') && !name->isEmpty(),
                    "a name without a fault lies below");
            promise(!name->split(u'/').contains(u".."_s), "a name without a fault does not climb");
            promise(!isDeceptiveName(*name), "a name without a fault can be shown");
            promise(twinKey(twinKey(*name)) == twinKey(*name), "a key of twins is its own");
        }
    }
    const QString left = QString::fromUtf8(input.left(half));
    const QString right = QString::fromUtf8(record.extra);
    const auto sign = [](int order) { return (order > 0) - (order < 0); };
    promise(sign(compareNaturally(left, right)) == -sign(compareNaturally(right, left)),
            "an order is the same from both sides");
    promise((compareNaturally(left, right) == 0) == (left == right), "an order tells apart");
}

std::vector<QByteArray> nameSeeds()
{
    return {"data/report.pdf",
            "E-2\fE-10",
            "E-02\fE-2",
            "caf\xe9.txt",
            "../../etc/passwd",
            "a\xe2\x80\xae"
            "fdp.exe",
            "C:\\x",
            "\xef\xbc\x8e\xef\xbc\x8e/x",
            QByteArray("n\f\x75\x70\x06\0\1\0\0\0\0n", 12)};
}

} // namespace saranda::test
