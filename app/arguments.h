// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace saranda {

/// What a command accepts: options that take a value, options that do not, and how many names
/// without a dash (-1 = any number).
struct CommandShape {
    QStringList valueOptions = {};
    QStringList flags = {};
    /// The value options that may be given more than once; of others a second one is an error.
    QStringList repeatable = {};
    int atLeast = 0;
    int atMost = 0;
};

/// The words after a command's name, sorted out. "--" ends the options.
class Arguments
{
public:
    /// ErrorCode::Usage names the word that does not fit, ErrorCode::Exists a target that is one of
    /// the files to be read: --force is meant for what was there before, not for the evidence.
    static Result<Arguments> parse(const QStringList &words, const CommandShape &shape);

    const QStringList &names() const { return m_names; }
    bool has(const QString &flag) const { return m_flags.contains(flag); }
    bool isSet(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    /// Every value of an option that was given more than once.
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    Result<> checkTargets() const;

    QStringList m_names;
    QStringList m_flags;
    QHash<QString, QStringList> m_values;
};

} // namespace saranda
