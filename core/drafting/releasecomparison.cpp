// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/naturalkey.h"
#include "core/drafting/recorddigest.h"
#include "core/drafting/release.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

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

/// Whether a record of the key, in one of the tables, still says what it said.
template <typename... Records>
bool isUnchanged(const CaseRecords &records, const QString &key, const QString &digest,
                 const RecordTable<Records> &...tables)
{
    const auto isSame = [&](const auto &table) {
        const auto *record = table.findKey(key);
        return record && digestOf(records, *record) == digest;
    };
    return (isSame(tables) || ...);
}

bool isUnchanged(const CaseRecords &records, const QString &key, const QString &digest)
{
    return isUnchanged(records, key, digest, records.exhibits, records.facts, records.claims,
                       records.incidents, records.drafts, records.sources, records.communications,
                       records.actors, records.infrastructure);
}

QStringList sortedByKey(QStringList keys)
{
    std::sort(keys.begin(), keys.end(),
              [](const QString &left, const QString &right) { return naturallyLess(left, right); });
    return keys;
}

/// What the papers of a release say, all of them together.
struct Said {
    QStringList sentences;
    QStringList shown; ///< "caption: row"
    QMap<QString, QSet<QString>> drawings; ///< caption -> digests
};

void readParts(const QByteArray &json, Said &said)
{
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    for (const QJsonValue part : parts) {
        const QString caption = part[u"caption"_s].toString();
        const QJsonArray lines = part[u"lines"_s].toArray();
        for (const QJsonValue line : lines)
            said.shown += caption + u": "_s + line.toString();
        if (const QString drawing = part[u"drawing"_s].toString(); !drawing.isEmpty())
            said.drawings[caption].insert(drawing);
    }
}

Result<Said> saidIn(const CaseSession &session, const Release &release)
{
    Said said;
    for (const ReleasedFile &file : release.files) {
        if (!isForComparison(file))
            continue;
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (const Result<> read = session.readContent(file.sha256, bytes); !read)
            return failure(read.error());
        if (file.name.endsWith(partsSuffix))
            readParts(bytes.data(), said);
        else
            said.sentences += QString::fromUtf8(bytes.data()).split(u'\n', Qt::SkipEmptyParts);
    }
    said.sentences.removeDuplicates();
    said.shown.removeDuplicates();
    return said;
}

QStringList notIn(const QStringList &these, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList missing;
    for (const QString &one : these)
        if (!known.contains(one))
            missing += one;
    return missing;
}

QStringList drawnOtherwise(const Said &first, const Said &second)
{
    QStringList captions;
    for (auto drawing = first.drawings.begin(); drawing != first.drawings.end(); ++drawing)
        if (second.drawings.contains(drawing.key())
            && second.drawings.value(drawing.key()) != drawing.value())
            captions += drawing.key();
    return captions;
}

} // namespace

QStringList changedSince(const CaseRecords &records, const Release &release)
{
    QStringList changed;
    const QHash<QString, QString> inputs = inputsOf(release);
    for (auto input = inputs.begin(); input != inputs.end(); ++input)
        if (!isUnchanged(records, input.key(), input.value()))
            changed += input.key();
    return sortedByKey(changed);
}

Result<ReleaseComparison> comparisonOf(const CaseSession &session, const Release &first,
                                       const Release &second)
{
    const Result<Said> then = saidIn(session, first);
    if (!then)
        return failure(then.error());
    const Result<Said> now = saidIn(session, second);
    if (!now)
        return failure(now.error());
    ReleaseComparison compared;
    compared.onlyInFirst = notIn(then->sentences, now->sentences);
    compared.onlyInSecond = notIn(now->sentences, then->sentences);
    compared.shownOnlyInFirst = notIn(then->shown, now->shown);
    compared.shownOnlyInSecond = notIn(now->shown, then->shown);
    compared.redrawn = drawnOtherwise(*then, *now);
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
