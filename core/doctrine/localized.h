// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <map>

namespace saranda {

/// One text of the doctrine in every language it is shipped in.
struct Localized {
    std::map<QString, QString> texts;

    /// `language` is a code such as "fr" or a locale name such as "fr_CH"; English stands in for a
    /// language the text does not have.
    QString in(QStringView language) const;
    bool isEmpty() const { return texts.empty(); }

    bool operator==(const Localized &) const = default;
};

} // namespace saranda
