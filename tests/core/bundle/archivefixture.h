// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/literals.h"
#include "core/bundle/zipreader.h"
#include "core/bundle/zipwriter.h"

#include <QIODevice>
#include <QRandomGenerator>

#include <utility>
#include <vector>

namespace saranda::test {

using namespace saranda::literals;

/// What cannot be packed.
inline QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// What packs well.
inline QByteArray prose(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray text;
    while (text.size() < size)
        text += "Line " + QByteArray::number(random.bounded(100'000))
            + ": laying was visible from the shore.\n";
    return text.left(size);
}

inline ByteSource wholly(const QByteArray &content)
{
    return [content](QIODevice &to) -> Result<> {
        if (to.write(content) != content.size())
            return failure(ErrorCode::Storage, to.errorString());
        return {};
    };
}

/// Every entry of the archive by its name, in the archive's order, as our own reader gives it.
inline Result<std::vector<std::pair<QString, QByteArray>>> entriesOf(const QString &path)
{
    const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path);
    if (!reader)
        return failure(reader.error());
    std::vector<std::pair<QString, QByteArray>> entries;
    for (const ZipEntry &entry : (*reader)->entries()) {
        QByteArray content;
        const Result<> read = (*reader)->read(entry, [&](QByteArrayView bytes) -> Result<> {
            content.append(bytes.data(), bytes.size());
            return {};
        });
        if (!read)
            return failure(read.error());
        entries.emplace_back(entry.name, content);
    }
    return entries;
}

} // namespace saranda::test
