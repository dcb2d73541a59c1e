// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/writtenmarkings.h"

namespace saranda {

namespace {

/// Visitor behind writeOutMarkings().
class MarkingWriter
{
public:
    explicit MarkingWriter(const QString &first)
        : m_first(first)
    { }

    void operator()(QStringView name, QString &value)
    {
        if (name == u"marking" && value.isEmpty())
            value = m_first;
    }
    template <typename Part>
    void operator()(QStringView, Part &part)
    {
        if constexpr (requires { Part::fields(part, *this); })
            Part::fields(part, *this);
    }
    template <typename Part>
    void operator()(QStringView, std::optional<Part> &part)
    {
        if (part)
            (*this)({}, *part);
    }
    template <typename Part>
    void operator()(QStringView, QList<Part> &parts)
    {
        for (Part &part : parts)
            (*this)({}, part);
    }

private:
    QString m_first;
};

} // namespace

template <typename Record>
void writeOutMarkings(Record &record, const QString &first)
{
    MarkingWriter writer(first);
    Record::fields(record, writer);
}

// clang-format off
template void writeOutMarkings(State &, const QString &);
template void writeOutMarkings(Incident &, const QString &);
template void writeOutMarkings(Actor &, const QString &);
template void writeOutMarkings(Infrastructure &, const QString &);
template void writeOutMarkings(Source &, const QString &);
template void writeOutMarkings(Exhibit &, const QString &);
template void writeOutMarkings(Fact &, const QString &);
template void writeOutMarkings(Claim &, const QString &);
template void writeOutMarkings(Communication &, const QString &);
template void writeOutMarkings(Task &, const QString &);
template void writeOutMarkings(Draft &, const QString &);
template void writeOutMarkings(Release &, const QString &);
template void writeOutMarkings(Chart &, const QString &);
// clang-format on

} // namespace saranda
