// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/pagesinwork.h"

#include <chrono>

namespace saranda {

using namespace std::chrono_literals;

namespace {
constexpr auto lookAround = 100ms;
}

PagesInWork::PagesInWork(Drawing drawing)
    : m_pages(std::async(std::launch::async,
                         [this, drawing = std::move(drawing)] { return drawing(m_stop); }))
{ }

PagesInWork::~PagesInWork()
{
    m_stop = true;
}

PdfPages PagesInWork::finish(const std::function<bool()> &goesOn)
{
    while (m_pages.wait_for(lookAround) != std::future_status::ready) {
        if (goesOn && !goesOn())
            throw ReadingEnded{true, {}};
    }
    return m_pages.get();
}

} // namespace saranda
