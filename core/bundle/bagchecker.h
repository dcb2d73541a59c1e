// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bagfiles.h"
#include "core/bundle/bagreport.h"
#include "core/bundle/bagtext.h"

#include <QSet>

#include <functional>

namespace saranda {

/// Judges one bag. Goes on after each problem, so that the report is complete.
class BagChecker
{
public:
    BagChecker(BagSource &source, const Progress &progress);

    /// Fails only when the person stopped it.
    Result<BagReport> check();

private:
    /// What a manifest says of a file.
    struct Claim {
        const Manifest *manifest;
        const ManifestEntry *entry;
    };

    std::optional<QByteArray> tagFile(const QString &name);
    std::optional<QString> tagText(const QString &name);
    void checkDeclaration();
    void readManifests();
    void readFetchList();
    void checkManifestNames();
    void checkPayloadIsListed();
    void checkMissing(const Manifest &manifest);
    void checkTagManifests();
    void checkTwinFiles();
    Result<> checkHashes();
    Result<> compareHashes(const BagFile &file, const std::vector<Claim> &claims,
                           const std::function<bool(qint64)> &goOn);
    void checkInfo();
    void checkOxum(const QString &value);

    BagSource &m_source;
    const Progress &m_progress;
    const std::vector<BagFile> &m_files;
    BagDeclaration m_declaration;
    std::optional<BagFiles> m_index;
    std::vector<Manifest> m_manifests;
    std::vector<FetchEntry> m_fetch;
    BagRemarks m_remarks;
    QSet<QString> m_missingSystemFiles;
    qint64 m_payloadFiles = 0;
    qint64 m_payloadBytes = 0;
};

} // namespace saranda
