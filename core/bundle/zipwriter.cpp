// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipwriter.h"

#include "core/bundle/bundletext.h"
#include "core/bundle/packing.h"
#include "core/bundle/passingentry.h"

namespace saranda {

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
        if (zip.isOpen())
            zip.close();
    }

    Result<std::optional<WrittenEntry>> write(const QString &name, const QStringList &algorithms,
                                              const ByteSource &source, bool mayDeflate);
    Error deviceError() const;

    QIODevice &to;
    QuaZip zip;
    QString scratchFolder;
    QDateTime entryTime;
    bool isOpen = false;
};

Error ZipWriter::Private::deviceError() const
{
    return {ErrorCode::Storage,
            BundleText::tr("The archive could not be written: %1.").arg(to.errorString())};
}

Result<std::optional<WrittenEntry>> ZipWriter::Private::write(const QString &name,
                                                              const QStringList &algorithms,
                                                              const ByteSource &source,
                                                              bool mayDeflate)
{
    QuaZipNewInfo info(name);
    info.dateTime = entryTime;
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    PassingEntry entry(zip, info, algorithms, scratchFolder, mayDeflate);
    FunctionDevice device([&](QByteArrayView bytes) { return entry.take(bytes); });
    const Result<> poured = source(device);
    if (device.error()) // goes before what the source makes of it
        return failure(*device.error());
    if (!poured)
        return failure(poured.error());
    return entry.finish();
}

ZipWriter::ZipWriter(QIODevice &to, const QString &scratchFolder, const QDateTime &entryTime)
    : d(std::make_unique<Private>(to, scratchFolder, entryTime))
{ }

ZipWriter::~ZipWriter() = default;

Result<WrittenEntry> ZipWriter::add(const QString &asciiName, const QStringList &algorithms,
                                    const ByteSource &source, bool mayDeflate)
{
    if (!d->isOpen)
        return failure(d->deviceError());
    Result<std::optional<WrittenEntry>> written =
        d->write(asciiName, algorithms, source, mayDeflate);
    if (written && !*written) // it was not worth it
        written = d->write(asciiName, algorithms, source, false);
    if (!written)
        return failure(written.error());
    return **written;
}

Result<> ZipWriter::finish()
{
    if (!d->isOpen)
        return failure(d->deviceError());
    d->zip.close();
    if (d->zip.getZipError() != ZIP_OK)
        return failure(d->deviceError());
    return {};
}

} // namespace saranda
