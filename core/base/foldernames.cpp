// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldernames.h"

#include "core/base/literals.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <filesystem>

namespace saranda {

using namespace literals;

namespace {

std::filesystem::path systemPath(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

/// The text of the bytes; nothing when they are no UTF-8.
std::optional<QString> decoded(QByteArrayView bytes)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// The character at the beginning, and how many bytes it takes; an empty one when it is none.
std::pair<QString, qsizetype> firstCharacter(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(4, bytes.size()); ++length) {
        if (const std::optional<QString> character = decoded(bytes.first(length)))
            return {*character, length};
    }
    return {QString(), 1};
}

#ifdef Q_OS_WIN
FolderName folderNameOf(const std::wstring &name)
{
    return {QString::fromStdWString(name), true};
}
#endif

} // namespace

FolderName folderNameOf(QByteArrayView bytes)
{
    if (const std::optional<QString> text = decoded(bytes))
        return {*text, true};
    QString shown;
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        const auto [character, length] = firstCharacter(rest);
        shown += character.isEmpty() ? u"\\x"_s + QString::number(uchar(rest.front()), 16).toUpper()
                                     : character;
        rest = rest.sliced(length);
    }
    return {shown, false, QString::fromUtf8(bytes)};
}

std::optional<std::vector<FolderName>> namesIn(const QString &folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(systemPath(folder), error);
    std::vector<FolderName> names;
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        names.push_back(folderNameOf(entry->path().filename().native()));
    if (error)
        return std::nullopt;
    std::sort(names.begin(), names.end(),
              [](const FolderName &one, const FolderName &other) { return one.name < other.name; });
    return names;
}

} // namespace saranda
