// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/pdfpages.h"

#include <QHash>
#include <QString>

namespace saranda {

/// Words and numbers to be put on pages, each drawn once with an embedded font and shared by all
/// pages: texts as a whole, numbers digit by digit.
class Stamps
{
public:
    /// Draws the texts, and all characters numbers are made of, into the target document.
    static Result<Stamps> make(QPDF &target, const QStringList &texts);

    /// Part of a page's content that puts a text at a point (from the left bottom, in points), and
    /// notes in `resources` what it uses.
    std::string text(const QString &text, double x, double y, QPDFObjectHandle &resources) const;
    /// The same for a number such as "123A" or "3/10".
    std::string number(const QString &number, double x, double y,
                       QPDFObjectHandle &resources) const;
    double widthOfText(const QString &text) const;
    double widthOfNumber(const QString &number) const;

private:
    struct Stamp {
        QPDFObjectHandle form;
        std::string name;
        double width = 0;
    };
    static std::string placed(const Stamp &stamp, double x, double y, QPDFObjectHandle &resources);

    QHash<QString, int> m_places;
    std::vector<Stamp> m_stamps;
    PdfPages m_drawn;
};

} // namespace saranda
