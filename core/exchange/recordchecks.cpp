// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordchecks.h"

#include "core/domain/countrycodes.h"
#include "core/domain/filemarking.h"
#include "core/exchange/recordcycles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace saranda {

namespace {

void checkRange(int value, int least, int most, const Place &place, QStringView name,
                ReadContext &context)
{
    if (value < least || value > most) {
        context.problems.add(Place(place, name),
                             QCoreApplication::translate("CaseJson", "%1 is not from %2 to %3")
                                 .arg(value)
                                 .arg(least)
                                 .arg(most));
    }
}

void checkRange(const std::optional<int> &value, int least, int most, const Place &place,
                QStringView name, ReadContext &context)
{
    if (value)
        checkRange(*value, least, most, place, name, context);
}

void checkNotEmpty(const QString &text, const Place &place, QStringView name, ReadContext &context)
{
    if (text.isEmpty())
        context.problems.add(Place(place, name),
                             QCoreApplication::translate("CaseJson", "is missing"));
}

void checkRule(const QString &rule, const Place &place, ReadContext &context)
{
    if (!rule.isEmpty() && !context.doctrine.rule(rule)) {
        context.problems.add(
            Place(place, u"rule"),
            QCoreApplication::translate("CaseJson", "the doctrine has no rule \"%1\"").arg(rule));
    }
}

/// A purpose the doctrine does not name asks nothing of the standard: worth a word, no refusal.
void checkPurpose(const QString &purpose, const Place &place, ReadContext &context)
{
    if (!purpose.isEmpty() && !context.doctrine.purpose(purpose)) {
        context.warnings.append(
            Place(place, u"purpose").pointer()
            + QCoreApplication::translate(
                  "CaseJson",
                  ": the doctrine has no purpose \"%1\"; it does not raise the standard")
                  .arg(purpose));
    }
}

template <typename Record>
void checkUniqueKeys(const QList<Record> &records, auto keyOf, const Place &place, QStringView name,
                     ReadContext &context)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QString key = keyOf(records[i]);
        if (!key.isEmpty() && seen.contains(key)) {
            const Place list(place, name);
            context.problems.add(
                Place(list, i),
                QCoreApplication::translate("CaseJson", "\"%1\" is there more than once").arg(key));
        }
        seen.insert(key);
    }
}

void checkRespondent(const Claim &claim, const Place &place, ReadContext &context)
{
    const bool isKnown = claim.state.isEmpty() || !context.listsStates
        || context.keys.of<State>().contains(claim.state) || isCountryCode(claim.state);
    if (!isKnown)
        context.problems.add(
            Place(place, u"state"),
            QCoreApplication::translate("CaseJson", "no State \"%1\"").arg(claim.state));
}

void checkElementsOfTest(const Claim &claim, const LegalTest &test, const Place &place,
                         ReadContext &context)
{
    const Place bases(place, u"bases");
    for (qsizetype i = 0; i < claim.bases.size(); ++i) {
        if (!test.bases.contains(claim.bases[i])) {
            context.problems.add(
                Place(bases, i),
                QCoreApplication::translate("CaseJson", "the test \"%1\" has no basis \"%2\"")
                    .arg(test.id, claim.bases[i]));
        }
    }
    const Place elements(place, u"elements");
    for (qsizetype i = 0; i < claim.elements.size(); ++i) {
        const QString element = claim.elements[i].element;
        if (!element.isEmpty() && !test.elements.contains(element)) {
            const Place sheet(elements, i);
            context.problems.add(
                Place(sheet, u"element"),
                QCoreApplication::translate("CaseJson", "the test \"%1\" has no element \"%2\"")
                    .arg(test.id, element));
        }
    }
}

} // namespace

void checkRecord(const CaseInfo &info, const Place &place, ReadContext &context)
{
    checkNotEmpty(info.title, place, u"title", context);
    checkPurpose(info.purpose, place, context);
    const Place markings(place, u"markings");
    for (qsizetype i = 0; i < info.markings.size(); ++i) {
        if (info.markings[i].isEmpty())
            context.problems.add(Place(markings, i),
                                 QCoreApplication::translate("CaseJson", "is empty"));
        else if (info.markings.indexOf(info.markings[i]) < i)
            context.problems.add(
                Place(markings, i),
                QCoreApplication::translate("CaseJson", "\"%1\" is there more than once")
                    .arg(info.markings[i]));
    }
}

void checkRecord(const Incident &incident, const Place &place, ReadContext &context)
{
    checkRule(incident.rule, place, context);
}

void checkRecord(const Harm &harm, const Place &place, ReadContext &context)
{
    checkRange(harm.severity, 1, 5, place, u"severity", context);
}

void checkRecord(const Exhibit &exhibit, const Place &place, ReadContext &context)
{
    checkRange(exhibit.credibility, 1, 6, place, u"credibility", context);
}

void checkRecord(StoredFile &file, const Place &place, ReadContext &context)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-fA-F]{64}\\z"));
    if (!file.sha256.isEmpty() && !hash.match(file.sha256).hasMatch()) {
        context.problems.add(
            Place(place, u"sha256"),
            QCoreApplication::translate("CaseJson", "64 hexadecimal digits are expected"));
    }
    file.sha256 = file.sha256.toLower();
    if (file.size && (*file.size < 0 || *file.size != double(qint64(*file.size)))) {
        context.problems.add(
            Place(place, u"size"),
            QCoreApplication::translate("CaseJson", "a number of bytes is expected"));
    }
    checkMarking(fileMarking(file), Place(place, u"marking"), context);
}

void checkRecord(const Citation &citation, const Place &place, ReadContext &context)
{
    checkRange(citation.strength, 1, 5, place, u"strength", context);
}

void checkRecord(const Argument &argument, const Place &place, ReadContext &context)
{
    checkRange(argument.strength, 1, 5, place, u"strength", context);
    if (!argument.warrant.isEmpty() && !context.doctrine.warrant(argument.warrant)) {
        context.problems.add(
            Place(place, u"warrant"),
            QCoreApplication::translate("CaseJson", "the doctrine has no warrant \"%1\"")
                .arg(argument.warrant));
    }
}

void checkRecord(const Finding &finding, const Place &place, ReadContext &context)
{
    checkRange(finding.level, lowestLevel, highestLevel, place, u"level", context);
}

void checkRecord(const ElementSheet &sheet, const Place &place, ReadContext &context)
{
    checkNotEmpty(sheet.element, place, u"element", context);
    const Place alternatives(place, u"alternatives");
    for (qsizetype i = 0; i < sheet.alternatives.size(); ++i)
        checkNotEmpty(sheet.alternatives[i].key, Place(alternatives, i), u"id", context);
    checkUniqueKeys(
        sheet.alternatives, [](const Alternative &each) { return each.key; }, place,
        u"alternatives", context);
}

void checkRecord(const Claim &claim, const Place &place, ReadContext &context)
{
    checkNotEmpty(claim.state, place, u"state", context);
    checkRespondent(claim, place, context);
    checkRange(claim.standard, 1, highestLevel, place, u"standard", context);
    checkRule(claim.rule, place, context);
    checkPurpose(claim.purpose, place, context);
    checkUniqueKeys(
        claim.elements, [](const ElementSheet &each) { return each.element; }, place, u"elements",
        context);
    checkNotEmpty(claim.test, place, u"test", context);
    if (claim.test.isEmpty())
        return;
    if (const LegalTest *test = context.doctrine.test(claim.test)) {
        checkElementsOfTest(claim, *test, place, context);
        return;
    }
    context.problems.add(
        Place(place, u"test"),
        QCoreApplication::translate("CaseJson", "the doctrine has no test \"%1\"").arg(claim.test));
}

void checkMarking(const QString &marking, const Place &place, ReadContext &context)
{
    const QStringList &scheme = context.records.info.markings;
    if (!marking.isEmpty() && !scheme.contains(marking)) {
        context.problems.add(
            place,
            QCoreApplication::translate("CaseJson", "\"%1\" is not one of the case's markings: %2")
                .arg(marking, scheme.join(QLatin1String(", "))));
    }
}

void checkWhole(ReadContext &context)
{
    const CaseRecords &records = context.records;
    const Place root;
    const Place tasks(root, u"tasks");
    qsizetype index = 0;
    for (const Task &task : records.tasks.rows()) {
        const Place place(tasks, index++);
        const Claim *claim = task.claim ? records.claims.find(*task.claim) : nullptr;
        const LegalTest *test = claim ? context.doctrine.test(claim->test) : nullptr;
        const bool isKnown = test ? test->elements.contains(task.element)
                                  : context.doctrine.element(task.element) != nullptr;
        if (!task.element.isEmpty() && !isKnown)
            context.problems.add(
                Place(place, u"element"),
                QCoreApplication::translate("CaseJson", "no element \"%1\"").arg(task.element));
    }
    addDerivationCycles(context);
    addChallengeCycles(context);
}

QString noSuchRecord(const Incident *, const QString &key)
{
    return QCoreApplication::translate("CaseJson", "no incident \"%1\"").arg(key);
}

QString noSuchRecord(const Source *, const QString &key)
{
    return QCoreApplication::translate("CaseJson", "no source \"%1\"").arg(key);
}

QString noSuchRecord(const Exhibit *, const QString &key)
{
    return QCoreApplication::translate("CaseJson", "no exhibit \"%1\"").arg(key);
}

QString noSuchRecord(const Fact *, const QString &key)
{
    return QCoreApplication::translate("CaseJson", "no fact \"%1\"").arg(key);
}

QString noSuchRecord(const Claim *, const QString &key)
{
    return QCoreApplication::translate("CaseJson", "no claim \"%1\"").arg(key);
}

QString noSuchRecord(const Draft *, const QString &key)
{
    return QCoreApplication::translate("CaseJson", "no draft \"%1\"").arg(key);
}

} // namespace saranda
