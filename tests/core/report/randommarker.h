// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "tests/core/report/memocase.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace saranda::test {

/// Gives every text of a case a word of its own, and every record and part a random marking, and
/// keeps which words a reader at the cleared marking must not see.
class RandomMarker
{
public:
    /// With a twist the same case comes out for whom may see what is cleared, and another for the
    /// rest: whatever is withheld has other words, other hashes and other lengths.
    RandomMarker(CaseRecords &records, quint32 seed, bool twist = false)
        : m_records(records)
        , m_random(seed)
        , m_twist(twist)
    { }

    QStringList withheld; ///< at `cleared`
    QStringList disclosed; ///< the others; not all of them are printed
    QString cleared;

    void run()
    {
        cleared = m_records.info.markings.at(m_random.bounded(2));
        markAll<State>();
        markAll<Source>();
        markAll<Incident>();
        markAll<Actor>();
        markAll<Infrastructure>();
        markAll<Exhibit>();
        markAll<Fact>();
        markAll<Claim>();
        markAll<Communication>();
        markAll<Task>();
    }

private:
    QString word() { return u"qz%1xj"_s.arg(++m_word, 5, 10, QChar(u'0')); }
    QString marking() { return m_records.info.markings.at(m_random.bounded(3)); }
    bool isSeen(const QString &marking) const
    {
        return isVisibleAt(m_records.info, marking, cleared);
    }
    /// Adds a word to a text; it must not be seen where the record or the part may not.
    void sign(QString &text, bool seen)
    {
        QString mark = word();
        if (m_twist && !seen)
            mark = u"zq"_s + mark.mid(2) + u"andmoreofit"_s;
        text.prepend(mark + u' '); // in front: figures cut long texts
        (seen ? disclosed : withheld).append(mark);
    }

    template <typename Record>
    void markAll()
    {
        std::vector<Record> rows(m_records.table<Record>().rows().begin(),
                                 m_records.table<Record>().rows().end());
        for (Record &record : rows) {
            record.marking = marking();
            if (!isSeen(record.marking))
                hideKey(record);
            mark(record, isSeen(record.marking));
            m_records.table<Record>().put(record);
        }
    }

    /// Its number says that there is such a record.
    template <typename Record>
    void hideKey(Record &record)
    {
        if constexpr (!std::is_same_v<Record, State>) {
            record.key = record.key.section(u'-', 0, 0) + u'-';
            sign(record.key, false);
        }
    }

    void mark(State &state, bool seen) { sign(state.name, seen); }
    void mark(Source &source, bool seen)
    {
        sign(source.name, seen);
        sign(source.note, seen);
    }
    void mark(Incident &incident, bool seen)
    {
        sign(incident.title, seen);
        sign(incident.description, seen);
        sign(incident.target, seen);
        for (Harm &harm : incident.harm)
            sign(harm.description, seen);
    }
    void mark(Actor &actor, bool seen)
    {
        sign(actor.name, seen);
        QString alias = u"alias"_s;
        sign(alias, seen);
        actor.aliases.append(alias);
    }
    void mark(Infrastructure &item, bool seen) { sign(item.value, seen); }
    void mark(Exhibit &exhibit, bool seen)
    {
        sign(exhibit.title, seen);
        sign(exhibit.note, seen);
        sign(exhibit.gradeReason, seen);
        if (m_random.bounded(3) == 0)
            sign(exhibit.origin, seen);
        if (exhibit.file) {
            quint64 number = m_random.generate64();
            if (m_twist && !seen)
                number ^= 0x1234567;
            exhibit.file->sha256 = QString::number(number, 16).rightJustified(16, u'0').repeated(4);
            if (!seen)
                withheld.append(exhibit.file->sha256);
            sign(exhibit.file->name, seen);
        }
    }
    /// Whether a reader sees what a relation names.
    bool isSeen(const EntityRef &ref) const
    {
        if (const Actor *actor = m_records.actors.find(Actor::Id{ref.uuid}))
            return isSeen(actor->marking);
        if (const auto *item = m_records.infrastructure.find(Infrastructure::Id{ref.uuid}))
            return isSeen(item->marking);
        if (const Incident *incident = m_records.incidents.find(Incident::Id{ref.uuid}))
            return isSeen(incident->marking);
        const State *state = m_records.states.findKey(ref.stateCode);
        return !state || isSeen(state->marking);
    }
    void mark(Fact &fact, bool seen)
    {
        sign(fact.statement, seen);
        if (fact.relation)
            sign(fact.relation->predicate,
                 seen && isSeen(fact.relation->subject) && isSeen(fact.relation->object));
        sign(fact.place, seen);
        for (Citation &citation : fact.citations) {
            citation.marking = marking();
            const Exhibit *exhibit = m_records.exhibits.find(citation.exhibit);
            sign(citation.pinpoint, seen && isSeen(citation.marking) && isSeen(exhibit->marking));
            sign(citation.quote, seen && isSeen(citation.marking));
        }
    }
    void mark(Claim &claim, bool seen)
    {
        const bool shown = seen && isSeen(m_records.incidents.find(claim.incident)->marking);
        sign(claim.standardReason, shown);
        for (ElementSheet &sheet : claim.elements) {
            sign(sheet.note, shown);
            for (Argument &argument : sheet.arguments) {
                argument.marking = marking();
                sign(argument.note, shown && isSeen(argument.marking));
            }
            for (Indicator &indicator : sheet.indicators) {
                indicator.marking = marking();
                sign(indicator.note, shown && isSeen(indicator.marking));
            }
            for (Alternative &alternative : sheet.alternatives) {
                alternative.marking = marking();
                sign(alternative.title, shown && isSeen(alternative.marking));
                sign(alternative.note, shown && isSeen(alternative.marking));
            }
            sheet.finding = Finding();
            sheet.finding->level = m_random.bounded(6);
            sheet.finding->marking = marking();
            const bool isFindingSeen = shown && isSeen(sheet.finding->marking);
            sign(sheet.finding->reason, isFindingSeen);
            sign(sheet.finding->by, isFindingSeen);
            sign(sheet.finding->strongestAgainst, isFindingSeen);
        }
    }
    void mark(Communication &communication, bool seen)
    {
        sign(communication.summary, seen);
        sign(communication.channel, seen);
    }
    void mark(Task &task, bool seen)
    {
        const Claim *claim = task.claim ? m_records.claims.find(*task.claim) : nullptr;
        sign(task.title, seen && (!claim || isSeen(claim->marking)));
    }

    CaseRecords &m_records;
    QRandomGenerator m_random;
    const bool m_twist;
    int m_word = 0;
};

/// Everything in a PDF that can be read: each stream unpacked, each string decoded, and the text
/// the pages show.
inline QByteArray unpackedPdf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("memo", bytes.constData(), std::size_t(bytes.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setQDFMode(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    QByteArray all(reinterpret_cast<const char *>(buffer->getBuffer()),
                   qsizetype(buffer->getSize()));
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionary())
            for (auto &[key, value] : object.getDictAsMap())
                if (value.isString())
                    all += '\n' + QByteArray::fromStdString(value.getUTF8Value());
    return all;
}

/// A web page with its figures, which it holds as base64.
inline QByteArray unpackedHtml(QByteArray bytes)
{
    static const QRegularExpression figure(u"data:image/svg\\+xml;base64,([^\"]*)"_s);
    const QString html = QString::fromUtf8(bytes);
    for (auto found = figure.globalMatch(html); found.hasNext();)
        bytes += '\n' + QByteArray::fromBase64(found.next().captured(1).toLatin1());
    return bytes;
}

inline QByteArray unpackedZip(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    QByteArray all;
    if (!zip.open(QuaZip::mdUnzip))
        return all;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            all += zip.getCurrentFileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

} // namespace saranda::test
