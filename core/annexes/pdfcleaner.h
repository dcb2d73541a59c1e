// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <set>

namespace saranda {

/// Goes through everything an object of a foreign PDF refers to and takes out what could act or
/// lead outside: scripts, actions, embedded and external files. Refuses (PdfRefused) what is nested
/// so deeply or is so much that libqpdf, which copies by recursion, would run out of stack.
class PdfCleaner
{
public:
    void clean(const QPDFObjectHandle &start);

private:
    using Object = QPDFObjectHandle;

    /// The objects below one on the way down, and whether its keys are names of resources.
    struct Level {
        std::vector<std::pair<Object, bool>> below;
        std::size_t next = 0;
    };

    Level entered(Object object, bool hasNames);
    void enterDictionary(Object dictionary, bool hasNames, Level &level);
    void takeOut(Object dictionary);

    std::set<QPDFObjGen> m_seen;
    std::size_t m_count = 0;
};

} // namespace saranda
