// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <QString>

#include <functional>

class QIODevice;

namespace saranda {

/// Thrown when a device takes no more.
struct DeviceRefused {
    QString why;
};

/// Writes the PDF, the same bytes for the same content. Throws DeviceRefused, what `progress`
/// throws and what libqpdf throws.
void writeBundle(QPDF &pdf, QIODevice &to, const std::function<void(int percent)> &progress);

} // namespace saranda
