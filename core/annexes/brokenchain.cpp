// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/brokenchain.h"

#include "core/assessment/assess.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace saranda {

namespace {

struct BrokenChainText {
    Q_DECLARE_TR_FUNCTIONS(saranda::BrokenChain)
};

/// Swallows what is written.
class Nowhere : public QIODevice
{
public:
    Nowhere() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

QList<StoredFile> filesOf(const Exhibit &exhibit)
{
    QList<StoredFile> files = exhibit.renditions;
    if (exhibit.file)
        files.prepend(*exhibit.file);
    files.removeIf([](const StoredFile &file) { return file.sha256.isEmpty(); });
    return files;
}

qint64 bytesOf(const StoredFile &file)
{
    return qint64(file.size.value_or(0));
}

std::vector<LoweredFinding> lowered(const CaseRecords &records, const Assessment &before,
                                    const Assessment &after)
{
    std::vector<LoweredFinding> findings;
    for (const Claim *claim : records.claims.inKeyOrder()) {
        const ClaimResult *was = before.claim(claim->id);
        const ClaimResult *is = after.claim(claim->id);
        if (!was || !is)
            continue;
        if (is->level < was->level)
            findings.push_back({claim->key, {}, was->level, is->level, was->required});
        for (const ElementResult &element : was->elements)
            for (const ElementResult &other : is->elements)
                if (element.element == other.element && other.level < element.level)
                    findings.push_back(
                        {claim->key, element.element, element.level, other.level, was->required});
    }
    return findings;
}

} // namespace

Result<std::vector<BrokenExhibit>>
brokenExhibits(const CaseRecords &records, const ContentReader &content, const Progress &progress)
{
    qint64 total = 0;
    for (const Exhibit &exhibit : records.exhibits.rows())
        for (const StoredFile &file : filesOf(exhibit))
            total += bytesOf(file);
    qint64 done = 0;
    std::vector<BrokenExhibit> broken;
    for (const Exhibit *exhibit : records.exhibits.inKeyOrder()) {
        BrokenExhibit found{
            exhibit->id, exhibit->key, {}, exhibit->marks.contains(Mark::ChainBroken)};
        for (const StoredFile &file : filesOf(*exhibit)) {
            if (progress && !progress(done, total))
                return failure(ErrorCode::Cancelled, BrokenChainText::tr("Stopped."));
            Nowhere nowhere;
            const Result<> read = content(file, nowhere);
            if (!read && read.error().code == ErrorCode::Damaged)
                found.files.append(file.name);
            done += bytesOf(file);
        }
        if (!found.files.isEmpty())
            broken.push_back(std::move(found));
    }
    return broken;
}

Result<std::vector<LoweredFinding>> loweredByBrokenChain(const CaseRecords &records,
                                                         const Doctrine &doctrine,
                                                         const std::vector<BrokenExhibit> &broken)
{
    CaseRecords sound = records;
    CaseRecords marked = records;
    for (const BrokenExhibit &found : broken) {
        Exhibit exhibit = *records.exhibits.find(found.id);
        exhibit.marks.removeAll(Mark::ChainBroken);
        sound.exhibits.put(exhibit);
        exhibit.marks.append(Mark::ChainBroken);
        marked.exhibits.put(exhibit);
    }
    AssessOptions options;
    options.sensitivity = false;
    const Result<Assessment> before = assess(sound, doctrine, options);
    if (!before)
        return failure(before.error());
    const Result<Assessment> after = assess(marked, doctrine, options);
    if (!after)
        return failure(after.error());
    return lowered(records, *before, *after);
}

Edit markBroken(const CaseRecords &records, const std::vector<BrokenExhibit> &broken)
{
    Edit edit{BrokenChainText::tr("Mark the chain of custody as broken"), {}};
    for (const BrokenExhibit &found : broken) {
        const Exhibit *exhibit = records.exhibits.find(found.id);
        if (!exhibit || exhibit->marks.contains(Mark::ChainBroken))
            continue;
        Exhibit marked = *exhibit;
        marked.marks.append(Mark::ChainBroken);
        edit.modify(*exhibit, marked);
    }
    return edit;
}

} // namespace saranda
