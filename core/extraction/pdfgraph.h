// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/extraction/pagedrawing.h"
#include "core/reading/printprotocol.h"

#include <map>
#include <string>
#include <vector>

namespace saranda {

/// Thrown for a PDF that is not to be opened any further.
struct PdfRefused {
    ReadingFault fault;
};

/// Tells the drawings of pages and everything they refer to, object by object, without what could
/// act or lead outside: scripts, actions, embedded and external files. Throws PdfRefused or what
/// libqpdf throws.
class PdfGraph
{
public:
    using Object = QPDFObjectHandle;

    /// The first objects are the drawings. `file`: the bytes that libqpdf reads.
    PdfGraph(QPDF &pdf, std::string_view file);

    quint32 pageCount() const { return quint32(m_pages.size()); }
    /// An object that is to be told, too.
    quint32 numberOf(const Object &object);
    PrintPage page(quint32 number) const { return m_places[number]; }

    /// The next object; false when all are told.
    bool tellNext(PrintEncoder &to);

private:
    struct Wanted {
        Object object;
        bool holdsNames = false;
    };

    PrintReference referenceTo(Object object, bool isOfNames);
    void tellDrawing(Object page, PrintEncoder &to);
    void tellStream(Object stream, PrintEncoder &to);
    void tellData(Object stream, PrintEncoder &to) const;
    void tell(Object value, int depth, bool isOfNames, PrintEncoder &to);
    void tellTarget(Object value, int depth, bool isOfNames, PrintEncoder &to);
    void tellEntries(const std::map<std::string, Object> &entries, int depth, bool hasNames,
                     PrintEncoder &to);

    std::string_view m_file;
    std::vector<Object> m_pages;
    std::vector<PrintPage> m_places;
    std::vector<Wanted> m_wanted; ///< behind the drawings
    std::map<QPDFObjGen, quint32> m_numbers;
    quint32 m_next = 0;
};

} // namespace saranda
