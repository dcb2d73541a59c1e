// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/texts.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace saranda {

using namespace literals;

Result<Arguments> Arguments::parse(const QStringList &words, const CommandShape &shape)
{
    Arguments result;
    const auto giveValue = [&](const QString &option, const QString &value) -> Result<> {
        QStringList &given = result.m_values[option];
        given.append(value);
        if (given.size() > 1 && !shape.repeatable.contains(option))
            return failure(ErrorCode::Usage,
                           CommandLine::tr("The option --%1 is given more than once.").arg(option));
        return {};
    };
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith(u"--"_s)) {
            result.m_names.append(word);
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString option = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (shape.flags.contains(option) && equals < 0) {
            result.m_flags.append(option);
        } else if (!shape.valueOptions.contains(option)) {
            return failure(ErrorCode::Usage,
                           CommandLine::tr("This command has no option %1.").arg(word));
        } else if (equals < 0 && i + 1 == words.size()) {
            return failure(ErrorCode::Usage,
                           CommandLine::tr("The option %1 needs a value.").arg(word));
        } else {
            const QString value = equals < 0 ? words[++i] : word.mid(equals + 1);
            if (Result<> given = giveValue(option, value); !given)
                return failure(given.error());
        }
    }
    if (result.m_names.size() < shape.atLeast)
        return failure(ErrorCode::Usage, CommandLine::tr("A name is missing after the command."));
    if (shape.atMost >= 0 && result.m_names.size() > shape.atMost)
        return failure(
            ErrorCode::Usage,
            CommandLine::tr("There is one name too many: “%1”.").arg(result.m_names[shape.atMost]));
    if (Result<> apart = result.checkTargets(); !apart)
        return failure(apart.error());
    return result;
}

Result<> Arguments::checkTargets() const
{
    QStringList read = m_names;
    for (const QString &option : {u"template"_s, u"file"_s, u"profile"_s, u"adopt"_s, u"compare"_s})
        read += values(option);
    for (const QString &option : {u"output"_s, u"into"_s, u"report"_s, u"left-out"_s}) {
        const QFileInfo target(value(option));
        if (!isSet(option) || !target.exists())
            continue;
        for (const QString &name : std::as_const(read)) {
            if (QFileInfo(name) == target)
                return failure(
                    ErrorCode::Exists,
                    CommandLine::tr("“%1” is read: what is made of it needs another name.")
                        .arg(value(option)));
        }
    }
    return {};
}

} // namespace saranda
