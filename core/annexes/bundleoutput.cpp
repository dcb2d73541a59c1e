// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/bundleoutput.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFWriter.hh>

#include <QIODevice>

#include <memory>
#include <string>

namespace saranda {

namespace {

class DevicePipeline : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice &to)
        : Pipeline("bundle", nullptr)
        , m_to(to)
    { }

    void write(const unsigned char *data, std::size_t size) override
    {
        if (m_isRefused)
            return;
        m_waiting.append(reinterpret_cast<const char *>(data), size);
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

    QIODevice &m_to;
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

void writeBundle(QPDF &pdf, QIODevice &to, const std::function<void(int percent)> &progress)
{
    pdf.getTrailer().removeKey("/ID"); // made anew from the content alone
    pdf.setSuppressWarnings(true);
    DevicePipeline device(to);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&device);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.6");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.registerProgressReporter(std::make_shared<WritingProgress>(progress));
    writer.write();
    device.writeWaiting();
}

} // namespace saranda
