// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/naturalkey.h"
#include "core/drafting/recorddigest.h"
#include "core/drafting/release.h"

#include <QBuffer>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// "E-3" -> its digest, from what a release keeps.
QHash<QString, QString> inputsOf(const Release &release)
{
    QHash<QString, QString> inputs;
    for (const QString &line : release.restedOn)
        inputs.insert(line.section(u' ', 0, -2), line.section(u' ', -1));
    return inputs;
}

QString currentDigest(const CaseRecords &records, const QString &key)
{
    if (const Exhibit *exhibit = records.exhibits.findKey(key))
        return digestOf(records, *exhibit);
    if (const Fact *fact = records.facts.findKey(key))
        return digestOf(records, *fact);
    if (const Claim *claim = records.claims.findKey(key))
        return digestOf(records, *claim);
    if (const Incident *incident = records.incidents.findKey(key))
        return digestOf(records, *incident);
    if (const Draft *draft = records.drafts.findKey(key))
        return digestOf(records, *draft);
    return {};
}

QStringList sortedByKey(QStringList keys)
{
    std::sort(keys.begin(), keys.end(),
              [](const QString &left, const QString &right) { return naturallyLess(left, right); });
    return keys;
}

Result<QStringList> sentencesOf(const CaseSession &session, const Release &release)
{
    QStringList sentences;
    for (const ReleasedFile &file : release.files) {
        if (!file.name.endsWith(sentencesSuffix))
            continue;
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (const Result<> read = session.readContent(file.sha256, bytes); !read)
            return failure(read.error());
        for (const QString &line : QString::fromUtf8(bytes.data()).split(u'\n'))
            if (!line.isEmpty() && !sentences.contains(line))
                sentences += line;
    }
    return sentences;
}

QStringList notIn(const QStringList &these, const QStringList &others)
{
    QStringList missing;
    for (const QString &one : these)
        if (!others.contains(one))
            missing += one;
    return missing;
}

} // namespace

QStringList changedSince(const CaseRecords &records, const Release &release)
{
    QStringList changed;
    const QHash<QString, QString> inputs = inputsOf(release);
    for (auto input = inputs.begin(); input != inputs.end(); ++input)
        if (currentDigest(records, input.key()) != input.value())
            changed += input.key();
    return sortedByKey(changed);
}

Result<ReleaseComparison> comparisonOf(const CaseSession &session, const Release &first,
                                       const Release &second)
{
    const Result<QStringList> firstSentences = sentencesOf(session, first);
    if (!firstSentences)
        return failure(firstSentences.error());
    const Result<QStringList> secondSentences = sentencesOf(session, second);
    if (!secondSentences)
        return failure(secondSentences.error());
    ReleaseComparison compared;
    compared.onlyInFirst = notIn(*firstSentences, *secondSentences);
    compared.onlyInSecond = notIn(*secondSentences, *firstSentences);
    compared.findings = findingChanges(first.findings, second.findings);
    const QHash<QString, QString> ours = inputsOf(first);
    const QHash<QString, QString> theirs = inputsOf(second);
    compared.inputsOnlyInFirst = sortedByKey(notIn(ours.keys(), theirs.keys()));
    compared.inputsOnlyInSecond = sortedByKey(notIn(theirs.keys(), ours.keys()));
    for (auto input = ours.begin(); input != ours.end(); ++input)
        if (theirs.contains(input.key()) && theirs.value(input.key()) != input.value())
            compared.changedInputs += input.key();
    compared.changedInputs = sortedByKey(compared.changedInputs);
    compared.firstDoctrine = first.doctrineVersion;
    compared.secondDoctrine = second.doctrineVersion;
    return compared;
}

} // namespace saranda
