// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/digests.h"

#include <openssl/evp.h>

#include <QByteArray>

namespace saranda {

namespace {

const EVP_MD *digestNamed(const QString &algorithm)
{
    static const QHash<QString, const EVP_MD *(*)()> known{
        {QStringLiteral("md5"), EVP_md5},
        {QStringLiteral("sha1"), EVP_sha1},
        {QStringLiteral("sha224"), EVP_sha224},
        {QStringLiteral("sha256"), EVP_sha256},
        {QStringLiteral("sha384"), EVP_sha384},
        {QStringLiteral("sha512"), EVP_sha512},
        {QStringLiteral("sha3224"), EVP_sha3_224},
        {QStringLiteral("sha3256"), EVP_sha3_256},
        {QStringLiteral("sha3384"), EVP_sha3_384},
        {QStringLiteral("sha3512"), EVP_sha3_512},
        {QStringLiteral("blake2b512"), EVP_blake2b512},
    };
    const auto found = known.constFind(algorithm);
    return found == known.cend() ? nullptr : found.value()();
}

} // namespace

void Digests::Release::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Digests::Digests(const QStringList &algorithms)
{
    for (const QString &algorithm : algorithms) {
        const EVP_MD *digest = digestNamed(algorithm);
        if (!digest)
            continue;
        Running running{algorithm, std::unique_ptr<evp_md_ctx_st, Release>(EVP_MD_CTX_new())};
        EVP_DigestInit_ex(running.context.get(), digest, nullptr);
        m_running.push_back(std::move(running));
    }
}

Digests::~Digests() = default;
Digests::Digests(Digests &&) noexcept = default;
Digests &Digests::operator=(Digests &&) noexcept = default;

void Digests::add(QByteArrayView bytes)
{
    for (const Running &running : m_running)
        EVP_DigestUpdate(running.context.get(), bytes.data(), std::size_t(bytes.size()));
}

QHash<QString, QString> Digests::hex()
{
    QHash<QString, QString> all;
    for (const Running &running : m_running) {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        EVP_DigestFinal_ex(running.context.get(), digest, &size);
        const auto *bytes = reinterpret_cast<const char *>(digest);
        all.insert(running.algorithm,
                   QString::fromLatin1(QByteArray(bytes, qsizetype(size)).toHex()));
    }
    m_running.clear();
    return all;
}

bool Digests::knows(const QString &algorithm)
{
    return digestNamed(algorithm) != nullptr;
}

qsizetype Digests::hexLength(const QString &algorithm)
{
    const EVP_MD *digest = digestNamed(algorithm);
    return digest ? 2 * EVP_MD_get_size(digest) : 0;
}

} // namespace saranda
