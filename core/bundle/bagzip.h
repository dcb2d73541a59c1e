// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bagsource.h"

#include <QHash>
#include <QSet>

namespace saranda {

/// A bag in an archive: at its root, or in the one folder at its root (RFC 8493, section 4).
class BagZip : public BagSource
{
public:
    explicit BagZip(std::unique_ptr<ZipReader> reader);

    const std::vector<BagFile> &files() const override { return m_files; }
    bool hasFolder(const QString &path) const override { return m_folders.contains(path); }
    Result<> read(const BagFile &file, const ByteSink &sink) override;
    const std::vector<BagRemark> &problems() const override { return m_problems; }
    const std::vector<BagRemark> &warnings() const override { return m_warnings; }

private:
    QString bagFolder() const;

    std::unique_ptr<ZipReader> m_reader;
    std::vector<BagFile> m_files;
    QHash<QString, ZipEntry> m_entries;
    QSet<QString> m_folders;
    std::vector<BagRemark> m_problems;
    std::vector<BagRemark> m_warnings;
};

} // namespace saranda
