// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

struct evp_md_ctx_st;

namespace saranda {

/// Several digests of the same bytes in one pass, named as manifests name them ("sha256").
class Digests
{
public:
    /// Algorithms that are not known are left out.
    explicit Digests(const QStringList &algorithms);
    ~Digests();
    Digests(Digests &&) noexcept;
    Digests &operator=(Digests &&) noexcept;

    void add(QByteArrayView bytes);
    /// Lower-case hex by algorithm. Ends the digests.
    QHash<QString, QString> hex();

    static bool knows(const QString &algorithm);
    /// Hex digits of the algorithm's digest, 0 when it is not known.
    static qsizetype hexLength(const QString &algorithm);

private:
    struct Release {
        void operator()(evp_md_ctx_st *context) const;
    };
    struct Running {
        QString algorithm;
        std::unique_ptr<evp_md_ctx_st, Release> context;
    };
    std::vector<Running> m_running;
};

} // namespace saranda
