// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/bundleoutput.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFWriter.hh>

#include <QIODevice>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace saranda {

namespace {

/// Gives what libqpdf writes to a device. An /ID has two parts: that of the file's first version,
/// which libqpdf takes from the trailer, and that of this one, which it makes of all bytes by MD5,
/// and that takes as long as all else it does. It writes a constant instead where it is told to,
/// and here the first part takes the place of that.
class DevicePipeline : public Pipeline
{
public:
    DevicePipeline(QIODevice &to, const QByteArray &identity)
        : Pipeline("bundle", nullptr)
        , m_to(to)
        , m_identity('<' + identity.toHex().toStdString() + '>')
    { }

    void write(const unsigned char *data, std::size_t size) override
    {
        if (m_isRefused)
            return;
        std::string_view piece(reinterpret_cast<const char *>(data), size);
        const bool isSecond = std::exchange(m_hasFirst, piece == m_identity);
        if (isSecond && piece == constantIdentity)
            piece = m_identity;
        m_waiting.append(piece);
        if (m_waiting.size() >= pieceSize)
            writeWaiting();
    }
    void finish() override { } // libqpdf calls it in destructors, too, where nothing may be thrown

    void writeWaiting()
    {
        const auto size = qint64(m_waiting.size());
        m_isRefused = size > 0 && m_to.write(m_waiting.data(), size) != size;
        m_waiting.clear();
        if (m_isRefused)
            throw DeviceRefused{m_to.errorString()};
    }

private:
    static constexpr std::size_t pieceSize = 256 * 1024; ///< libqpdf writes word by word
    static constexpr std::string_view constantIdentity = "<31415926535897932384626433832795>";

    QIODevice &m_to;
    const std::string m_identity;
    bool m_hasFirst = false; ///< the first part of the /ID was written just now
    std::string m_waiting;
    bool m_isRefused = false; ///< what comes after while libqpdf clears up is not written
};

class WritingProgress : public QPDFWriter::ProgressReporter
{
public:
    WritingProgress(std::function<void(int)> report)
        : m_report(std::move(report))
    { }
    void reportProgress(int percent) override { m_report(percent); }

private:
    std::function<void(int)> m_report;
};

} // namespace

void writeBundle(QPDF &pdf, QIODevice &to, const QByteArray &identity,
                 const std::function<void(int percent)> &progress)
{
    const auto part = QPDFObjectHandle::newString(identity.toStdString());
    pdf.getTrailer().replaceKey("/ID", QPDFObjectHandle::newArray({part, part}));
    pdf.setSuppressWarnings(true);
    DevicePipeline device(to, identity);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&device);
    writer.setStaticID(true);
    writer.setMinimumPDFVersion("1.6");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.registerProgressReporter(std::make_shared<WritingProgress>(progress));
    writer.write();
    device.writeWaiting();
}

} // namespace saranda
