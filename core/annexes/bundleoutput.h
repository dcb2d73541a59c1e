// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace saranda {

/// Thrown when a device takes no more.
struct DeviceRefused {
    QString why;
};

/// Writes the PDF, the same bytes for the same content and identity: sixteen bytes that stand for
/// what it is made from. Throws DeviceRefused, what `progress` throws and what libqpdf throws.
void writeBundle(QPDF &pdf, QIODevice &to, const QByteArray &identity,
                 const std::function<void(int percent)> &progress);

} // namespace saranda
