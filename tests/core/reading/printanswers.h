// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/printprotocol.h"

#include <QByteArray>
#include <QList>

#include <limits>

namespace saranda::test {

inline constexpr quint64 printedFileSize = 100;

/// The end of an answer with pages of A4.
inline PrintSummary printSummary(std::size_t pages = 1)
{
    PrintSummary summary;
    summary.pages.assign(pages, {0, 0, 595, 842, 1, 2});
    summary.findings.hasForm = true;
    return summary;
}

/// A page with a font and a picture that lies in the file, and a layer; every kind of value.
inline QByteArray printAnswer()
{
    PrintEncoder to;
    to.beginStream(std::string_view("BT ET"));
    to.dictionary(2);
    to.key("Filter");
    to.name("FlateDecode");
    to.key("Resources");
    to.dictionary(3);
    to.key("Font");
    to.reference({1, false});
    to.key("Properties");
    to.dictionary(1);
    to.key("OC1");
    to.reference({3, false});
    to.key("XObject");
    to.dictionary(1);
    to.key("JS");
    to.reference({2, true});
    to.beginObject();
    to.dictionary(2);
    to.key("AA"); // the name a page gives its font
    to.dictionary(1);
    to.key("Widths");
    to.array(6);
    to.integer(std::numeric_limits<qint64>::min());
    to.real("-.5");
    to.boolean(true);
    to.boolean(false);
    to.null();
    to.string(std::string_view("a\0b", 3));
    to.key("F");
    to.null();
    to.beginStream(PrintRange{90, 10});
    to.dictionary(1);
    to.key("Width");
    to.integer(2);
    to.beginObject();
    to.dictionary(1);
    to.key("Type");
    to.name("OCG");
    PrintSummary summary = printSummary();
    summary.layers = {{3, true}};
    summary.links = {{0, 72, 700, 200, 744, {0, 800}}};
    summary.outline = {{0, "Facts", {0, 842}}, {1, "Of the relay", {0, 500}}};
    return to.takePart(&summary);
}

/// Everything of a value in one line, in the manner of a PDF.
inline QByteArray spoken(const PrintValue &value)
{
    const auto bytes = [](std::string_view text) {
        return QByteArray(text.data(), qsizetype(text.size()));
    };
    if (const auto *truth = std::get_if<bool>(&value.of))
        return *truth ? "true" : "false";
    if (const auto *number = std::get_if<qint64>(&value.of))
        return QByteArray::number(*number);
    if (const auto *real = std::get_if<PrintReal>(&value.of))
        return bytes(real->digits);
    if (const auto *name = std::get_if<PrintName>(&value.of))
        return '/' + bytes(name->text);
    if (const auto *string = std::get_if<PrintString>(&value.of))
        return '(' + bytes(string->bytes).toPercentEncoding() + ')';
    if (const auto *reference = std::get_if<PrintReference>(&value.of))
        return QByteArray::number(reference->object) + (reference->isStream ? " S" : " R");
    QByteArray all;
    if (const auto *array = std::get_if<PrintArray>(&value.of)) {
        for (const PrintValue &item : *array)
            all += spoken(item) + ' ';
        return '[' + all + ']';
    }
    if (const auto *dictionary = std::get_if<PrintDictionary>(&value.of)) {
        for (const PrintEntry &entry : *dictionary)
            all += bytes(entry.key) + ' ' + spoken(entry.value) + ' ';
        return '<' + all + '>';
    }
    return "null";
}

/// What the decoder promises of an answer it takes; the first promise that is broken, or null.
class PrintPromises
{
public:
    const char *brokenBy(const QList<QByteArray> &parts)
    {
        PrintDecoder decoder(printedFileSize);
        bool isTaken = true;
        for (const QByteArray &part : parts)
            isTaken =
                isTaken && decoder.take(part, [this](quint32 number, const PrintObject &object) {
                    look(number, object);
                });
        if (!isTaken || !decoder.isComplete())
            return nullptr;
        ++taken;
        for (const PrintReference &to : m_references)
            if (to.object >= m_streams.size() || m_streams[to.object] != to.isStream)
                return "a reference leads to what it says";
        const std::vector<PrintPage> &pages = decoder.summary().pages;
        if (pages.empty() || pages.size() > m_streams.size())
            return "every page has a drawing";
        for (std::size_t i = 0; i < pages.size(); ++i)
            if (!m_streams[i] || !(pages[i].right > pages[i].left) || !(pages[i].unit > 0))
                return "a page is a drawing of some size";
        for (const PrintLink &link : decoder.summary().links)
            if (link.page >= pages.size() || link.to.page >= pages.size())
                return "a link leads from a page to a page";
        quint32 deepest = 0;
        for (const PrintHeading &heading : decoder.summary().outline) {
            if (heading.depth > deepest || heading.to.page >= pages.size())
                return "an entry stands beneath another and leads to a page";
            deepest = heading.depth + 1;
        }
        return m_broken;
    }

    int taken = 0;

private:
    void look(quint32 number, const PrintObject &object)
    {
        if (number == 0) {
            m_streams.clear();
            m_references.clear();
            m_broken = nullptr;
        }
        if (number != m_streams.size())
            m_broken = "objects come in their order";
        m_streams.push_back(object.isStream);
        const auto *range = std::get_if<PrintRange>(&object.data);
        if (range && range->offset + range->length > printedFileSize)
            m_broken = "a range lies in the file";
        look(object.value, object.isStream);
    }
    void look(const PrintValue &value, bool isOfStream)
    {
        if (const auto *real = std::get_if<PrintReal>(&value.of)) {
            for (const char c : real->digits)
                if (!QByteArrayView("+-.0123456789").contains(c))
                    m_broken = "a number is a number";
        } else if (const auto *reference = std::get_if<PrintReference>(&value.of)) {
            m_references.push_back(*reference);
        } else if (const auto *array = std::get_if<PrintArray>(&value.of)) {
            for (const PrintValue &item : *array)
                look(item, false);
        } else if (const auto *dictionary = std::get_if<PrintDictionary>(&value.of)) {
            for (const PrintEntry &entry : *dictionary) {
                if (isOfStream && (isDataKey(entry.key) || isUnwantedKey(entry.key)))
                    m_broken = "a stream neither acts nor leads outside";
                look(entry.value, false);
            }
        }
    }

    std::vector<bool> m_streams;
    std::vector<PrintReference> m_references;
    const char *m_broken = nullptr;
};

} // namespace saranda::test
