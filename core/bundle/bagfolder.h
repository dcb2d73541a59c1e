// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bagsource.h"

#include <QSet>

namespace saranda {

/// A bag in a folder. Links and devices in it are problems and are never opened.
class BagFolder : public BagSource
{
public:
    explicit BagFolder(const QString &path);

    const std::vector<BagFile> &files() const override { return m_files; }
    bool hasFolder(const QString &path) const override { return m_folders.contains(path); }
    Result<> read(const BagFile &file, const ByteSink &sink) override;
    const std::vector<BagRemark> &problems() const override { return m_problems; }
    const std::vector<BagRemark> &warnings() const override { return m_warnings; }

private:
    void walk(const QString &folder);

    QString m_root;
    std::vector<BagFile> m_files;
    QSet<QString> m_folders;
    std::vector<BagRemark> m_problems;
    std::vector<BagRemark> m_warnings;
};

} // namespace saranda
