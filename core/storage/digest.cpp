// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"

#include <openssl/evp.h>

#include <array>
#include <new>

namespace saranda {

void Sha256::Release::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), std::size_t(bytes.size()));
}

QString Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context.get(), value.data(), &length);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(value.data()), int(length)).toHex());
}

QString Sha256::hexOf(QByteArrayView bytes)
{
    Sha256 digest;
    digest.add(bytes);
    return digest.hex();
}

} // namespace saranda
