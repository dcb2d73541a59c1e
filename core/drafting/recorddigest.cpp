// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/recorddigest.h"

#include "core/base/literals.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

namespace saranda {

using namespace literals;

namespace {

/// Visits the fields of a record and hashes name and value of each, with their lengths, so that no
/// two different records give the same bytes.
class FieldDigest
{
public:
    explicit FieldDigest(const CaseRecords &records)
        : m_records(records)
    { }

    QString hex() { return QString::fromLatin1(m_hash.result().toHex()); }

    void operator()(QStringView name, const QString &value)
    {
        put(name);
        put(value);
    }
    void operator()(QStringView name, bool value) { (*this)(name, QString::number(value)); }
    void operator()(QStringView name, int value) { (*this)(name, QString::number(value)); }
    void operator()(QStringView name, double value)
    {
        (*this)(name, QString::number(value, 'g', 17));
    }
    void operator()(QStringView name, const QStringList &values)
    {
        put(name);
        put(QString::number(values.size()));
        for (const QString &value : values)
            put(value);
    }
    void operator()(QStringView name, const CaseDate &value) { (*this)(name, value.text()); }
    void operator()(QStringView name, const EntityRef &value)
    {
        (*this)(name, entityKey(m_records, value));
    }
    void operator()(QStringView name, const QJsonObject &value)
    {
        put(name);
        const QByteArray json = QJsonDocument(value).toJson(QJsonDocument::Compact);
        put(QString::fromUtf8(json));
    }
    template <typename Record>
    void operator()(QStringView name, const Id<Record> &id)
    {
        (*this)(name, m_records.table<Record>().keyOf(id));
    }
    template <typename Word>
    requires std::is_enum_v<Word>
    void operator()(QStringView name, Word value) { (*this)(name, int(value)); }
    template <typename Value>
    void operator()(QStringView name, const std::optional<Value> &value)
    {
        put(value ? u"+" : u"-");
        if (value)
            (*this)(name, *value);
    }
    template <typename Value>
    void operator()(QStringView name, const QList<Value> &values)
    {
        put(QString::number(values.size()));
        for (const Value &value : values)
            (*this)(name, value);
    }
    template <typename Part>
    requires requires(const Part &part, FieldDigest &visit) { Part::fields(part, visit); }
    void operator()(QStringView name, const Part &part)
    {
        put(name);
        Part::fields(part, *this);
    }

private:
    void put(QStringView text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }

    const CaseRecords &m_records;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

template <typename Record>
QString digestOfRecord(const CaseRecords &records, const Record &record)
{
    FieldDigest digest(records);
    Record::fields(record, digest);
    return digest.hex();
}

} // namespace

QString digestOf(const CaseRecords &records, const Source &record)
{
    return digestOfRecord(records, record);
}

QString digestOf(const CaseRecords &records, const Actor &record)
{
    return digestOfRecord(records, record);
}

QString digestOf(const CaseRecords &records, const Infrastructure &record)
{
    return digestOfRecord(records, record);
}

QString digestOf(const CaseRecords &records, const Communication &record)
{
    return digestOfRecord(records, record);
}

/// What it is derived from belongs to it: whether two exhibits are independent depends on it.
QString digestOf(const CaseRecords &records, const Exhibit &record)
{
    FieldDigest digest(records);
    Exhibit::fields(record, digest);
    QSet<Exhibit::Id> seen{record.id};
    const Exhibit *next = &record;
    while (next->derivedFrom && !seen.contains(*next->derivedFrom)) {
        seen.insert(*next->derivedFrom);
        next = records.exhibits.find(*next->derivedFrom);
        if (!next)
            break;
        digest(u"origin", next->origin);
        digest(u"source", next->source);
    }
    return digest.hex();
}

QString digestOf(const CaseRecords &records, const Fact &record)
{
    return digestOfRecord(records, record);
}

QString digestOf(const CaseRecords &records, const Claim &record)
{
    return digestOfRecord(records, record);
}

QString digestOf(const CaseRecords &records, const Incident &record)
{
    return digestOfRecord(records, record);
}

/// Its review goes on while a release is on its way and changes nothing of what was released.
QString digestOf(const CaseRecords &records, const Draft &record)
{
    Draft said = record;
    said.review = ReviewState::Draft;
    for (DraftSection &section : said.sections)
        for (DraftSentence &sentence : section.sentences)
            sentence.comments.clear();
    return digestOfRecord(records, said);
}

} // namespace saranda
