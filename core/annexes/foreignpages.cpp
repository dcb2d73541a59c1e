// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/foreignpages.h"

#include "core/annexes/pagesinwork.h"
#include "core/reading/printprotocol.h"

#include <map>

namespace saranda {

namespace {

using Object = QPDFObjectHandle;

template <typename... Cases>
struct Either : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Either(Cases...) -> Either<Cases...>;

std::string withSlash(std::string_view name)
{
    std::string text("/");
    return text.append(name);
}

/// Data that are owned elsewhere.
std::shared_ptr<Buffer> bufferOver(std::string_view data)
{
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(data.data()));
    return std::make_shared<Buffer>(bytes, data.size());
}

/// Puts the objects of an answer together in a PDF.
class ObjectMaker
{
public:
    ObjectMaker(QPDF &target, std::string_view file)
        : m_target(target)
        , m_file(file)
    { }

    void make(quint32 number, const PrintObject &object)
    {
        const Object made = objectOf({number, object.isStream});
        if (!object.isStream) {
            m_target.replaceObject(made.getObjGen(), valueOf(object.value));
            return;
        }
        Object stream = made;
        Object dictionary = valueOf(object.value);
        const auto *range = std::get_if<PrintRange>(&object.data);
        const std::string_view data = range ? m_file.substr(range->offset, range->length)
                                            : std::get<std::string_view>(object.data);
        stream.replaceStreamData(bufferOver(data), Object::newNull(), Object::newNull());
        stream.replaceDict(dictionary);
        // Nothing here unpacks what a stranger packed.
        if (dictionary.hasKey("/Filter"))
            stream.setFilterOnWrite(false);
    }

    Object objectOf(const PrintReference &reference)
    {
        if (m_made.size() <= reference.object)
            m_made.resize(reference.object + 1);
        Object &made = m_made[reference.object];
        if (!made.isInitialized())
            made = reference.isStream ? Object::newStream(&m_target)
                                      : m_target.makeIndirectObject(Object::newNull());
        return made;
    }

private:
    Object valueOf(const PrintValue &value)
    {
        return std::visit(
            Either{[](std::monostate) { return Object::newNull(); },
                   [](bool truth) { return Object::newBool(truth); },
                   [](qint64 number) { return Object::newInteger(number); },
                   [](const PrintReal &real) { return Object::newReal(std::string(real.digits)); },
                   [](const PrintName &name) { return Object::newName(withSlash(name.text)); },
                   [](const PrintString &string) {
                       return Object::newString(std::string(string.bytes));
                   },
                   [this](const PrintReference &reference) { return objectOf(reference); },
                   [this](const PrintArray &array) {
                       std::vector<Object> items;
                       items.reserve(array.size());
                       for (const PrintValue &item : array)
                           items.push_back(valueOf(item));
                       return Object::newArray(items);
                   },
                   [this](const PrintDictionary &dictionary) {
                       std::map<std::string, Object> entries;
                       for (const PrintEntry &entry : dictionary)
                           entries.emplace_hint(entries.end(), withSlash(entry.key),
                                                valueOf(entry.value));
                       return Object::newDictionary(entries);
                   }},
            value.of);
    }

    QPDF &m_target;
    std::string_view m_file;
    std::vector<Object> m_made;
};

Unprintable problemOf(PrintFailure failure)
{
    switch (failure) {
    case PrintFailure::Encrypted:
        return Unprintable::Encrypted;
    case PrintFailure::Forbidden:
        return Unprintable::Forbidden;
    case PrintFailure::TooLarge:
        return Unprintable::TooComplex;
    case PrintFailure::Damaged:
        return Unprintable::Corrupt;
    case PrintFailure::Stopped:
        return Unprintable::Unread;
    case PrintFailure::NoProgram:
        throw ReadingEnded{};
    case PrintFailure::Cancelled:
        throw ReadingEnded{true, {}};
    }
    return Unprintable::Corrupt;
}

} // namespace

std::shared_ptr<ForeignPages> ForeignPages::begun(std::unique_ptr<SharedBytes> file,
                                                  const PrintReadingOptions &options)
{
    const std::shared_ptr<ForeignPages> pages(new ForeignPages);
    pages->m_file = std::move(file);
    QFile &opened = pages->m_file->file();
    const uchar *bytes = opened.map(0, opened.size());
    if (!bytes)
        return nullptr;
    pages->m_bytes = {reinterpret_cast<const char *>(bytes), std::size_t(opened.size())};
    pages->m_reading = std::make_unique<PrintReading>(opened, options);
    return pages;
}

std::optional<PrintFailure> ForeignPages::finish(const std::function<bool()> &goesOn)
{
    if (!m_reading)
        return std::nullopt;
    PrintReading::Answer answer = m_reading->finish(goesOn);
    m_reading.reset();
    if (const auto *failure = std::get_if<PrintFailure>(&answer))
        return *failure;
    m_printable = std::get<PrintableFile>(std::move(answer));
    m_file->file().close(); // the mapping stays
    return std::nullopt;
}

ForeignPages::Taken ForeignPages::takeInto(QPDF &target) const
{
    ObjectMaker maker(target, m_bytes);
    PrintDecoder decoder(m_bytes.size());
    for (const QByteArray &part : m_printable.parts)
        decoder.take(part, [&maker](quint32 number, const PrintObject &object) {
            maker.make(number, object);
        });
    Taken taken;
    for (quint32 page = 0; page < quint32(count()); ++page)
        taken.forms.push_back(
            uprightForm(maker.objectOf({page, true}), m_printable.summary.pages[page]));
    for (const PrintLayer &layer : m_printable.summary.layers)
        taken.layers.push_back({maker.objectOf({layer.group, false}), layer.isHidden});
    return taken;
}

PdfPages foreignPages(std::unique_ptr<SharedBytes> file, const PrintReadingOptions &options)
{
    PdfPages pages;
    pages.foreign = ForeignPages::begun(std::move(file), options);
    if (!pages.foreign)
        pages.problem = Unprintable::Absent;
    return pages;
}

void await(PdfPages &pages, const std::function<bool()> &goesOn)
{
    if (const std::shared_ptr<PagesInWork> inWork = pages.inWork)
        pages = inWork->finish(goesOn);
    if (!pages.foreign)
        return;
    if (const std::optional<PrintFailure> failure = pages.foreign->finish(goesOn)) {
        pages.foreign.reset();
        pages.problem = problemOf(*failure);
        return;
    }
    const PrintFindings &findings = pages.foreign->findings();
    for (const auto &[isFound, remark] :
         {std::pair(findings.hasActive, PrintRemark::ActiveDropped),
          std::pair(findings.hasAttachments, PrintRemark::AttachmentsDropped),
          std::pair(findings.hasForm, PrintRemark::FormFlattened),
          std::pair(findings.isRepaired, PrintRemark::Repaired)})
        if (isFound)
            pages.remarks.push_back(remark);
}

} // namespace saranda
