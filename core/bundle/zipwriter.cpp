// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipwriter.h"

#include "core/bundle/bundletext.h"
#include "core/bundle/packedentry.h"
#include "core/bundle/packing.h"
#include "core/bundle/passingentry.h"

#include <QFuture>
#include <QThread>
#include <QtConcurrentRun>

#include <deque>

namespace saranda {

namespace {

constexpr qsizetype mostWaitingBytes = qsizetype(32) * 1024 * 1024;

} // namespace

struct ZipWriter::Private {
    Private(QIODevice &device, const QString &folder, const QDateTime &time)
        : to(device)
        , zip(&device)
        , scratchFolder(folder)
        , entryTime(time)
    {
        zip.setAutoClose(false); // closing would commit a QSaveFile, finished or not
        zip.setZip64Enabled(true);
        zip.setDataDescriptorWritingEnabled(false);
        isOpen = zip.open(QuaZip::mdCreate);
    }
    ~Private()
    {
        for (Small &small : waiting)
            small.packed.waitForFinished();
        if (zip.isOpen())
            zip.close();
    }

    /// An entry being packed.
    struct Small {
        QuaZipNewInfo info;
        qsizetype size = 0;
        QFuture<Result<PackedEntry>> packed;
        Receipt receipt;
    };

    QuaZipNewInfo infoOf(const QString &name) const;
    Result<bool> write(const QString &name, const QStringList &algorithms, const ByteSource &source,
                       const Receipt &receipt, bool mayDeflate);
    Result<> pack(const QuaZipNewInfo &info, const QByteArray &content,
                  const QStringList &algorithms, const Receipt &receipt, bool mayDeflate);
    Result<> writeOldest();
    Result<> settle();
    Error deviceError() const;

    QIODevice &to;
    QuaZip zip;
    QString scratchFolder;
    QDateTime entryTime;
    bool isOpen = false;
    std::deque<Small> waiting; ///< in the order of the archive
    qsizetype waitingBytes = 0;
};

Error ZipWriter::Private::deviceError() const
{
    return {ErrorCode::Storage,
            BundleText::tr("The archive could not be written: %1.").arg(to.errorString())};
}

QuaZipNewInfo ZipWriter::Private::infoOf(const QString &name) const
{
    QuaZipNewInfo info(name);
    info.dateTime = entryTime;
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return info;
}

/// False when it was not worth deflating after all.
Result<bool> ZipWriter::Private::write(const QString &name, const QStringList &algorithms,
                                       const ByteSource &source, const Receipt &receipt,
                                       bool mayDeflate)
{
    const QuaZipNewInfo info = infoOf(name);
    PassingEntry entry(zip, info, algorithms, scratchFolder, mayDeflate,
                       [this] { return settle(); });
    FunctionDevice device([&](QByteArrayView bytes) { return entry.take(bytes); });
    const Result<> poured = source(device);
    if (device.error()) // goes before what the source makes of it
        return failure(*device.error());
    if (!poured)
        return failure(poured.error());
    if (entry.isSmall()) {
        if (Result<> begun = pack(info, entry.takeSmall(), algorithms, receipt, mayDeflate); !begun)
            return failure(begun.error());
        return true;
    }
    const Result<std::optional<WrittenEntry>> written = entry.finish();
    if (!written)
        return failure(written.error());
    if (*written && receipt)
        receipt(**written);
    return written->has_value();
}

Result<> ZipWriter::Private::pack(const QuaZipNewInfo &info, const QByteArray &content,
                                  const QStringList &algorithms, const Receipt &receipt,
                                  bool mayDeflate)
{
    waitingBytes += content.size();
    waiting.push_back({info, content.size(), QtConcurrent::run([content, algorithms, mayDeflate] {
                           return packedEntry(content, algorithms, mayDeflate);
                       }),
                       receipt});
    while (waiting.size() > std::size_t(4 * QThread::idealThreadCount())
           || (waiting.size() > 1 && waitingBytes > mostWaitingBytes)) {
        if (Result<> written = writeOldest(); !written)
            return written;
    }
    return {};
}

Result<> ZipWriter::Private::writeOldest()
{
    const Small small = std::move(waiting.front());
    waiting.pop_front();
    waitingBytes -= small.size;
    const Result<PackedEntry> packed = small.packed.result();
    if (!packed)
        return failure(packed.error());
    if (Result<> written = writeEntry(zip, small.info, *packed); !written)
        return written;
    if (small.receipt)
        small.receipt(packed->written);
    return {};
}

Result<> ZipWriter::Private::settle()
{
    while (!waiting.empty()) {
        if (Result<> written = writeOldest(); !written)
            return written;
    }
    return {};
}

ZipWriter::ZipWriter(QIODevice &to, const QString &scratchFolder, const QDateTime &entryTime)
    : d(std::make_unique<Private>(to, scratchFolder, entryTime))
{ }

ZipWriter::~ZipWriter() = default;

Result<> ZipWriter::add(const QString &asciiName, const QStringList &algorithms,
                        const ByteSource &source, const Receipt &receipt, bool mayDeflate)
{
    if (!d->isOpen)
        return failure(d->deviceError());
    Result<bool> written = d->write(asciiName, algorithms, source, receipt, mayDeflate);
    if (written && !*written)
        written = d->write(asciiName, algorithms, source, receipt, false);
    if (!written)
        return failure(written.error());
    return {};
}

Result<> ZipWriter::settle()
{
    return d->settle();
}

Result<> ZipWriter::finish()
{
    if (!d->isOpen)
        return failure(d->deviceError());
    if (Result<> settled = d->settle(); !settled)
        return settled;
    d->zip.close();
    if (d->zip.getZipError() != ZIP_OK)
        return failure(d->deviceError());
    return {};
}

} // namespace saranda
