// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace saranda {

/// One header of a message, unfolded, its encoded words (RFC 2047) read.
struct MailHeader {
    QByteArray name; ///< lower case
    QByteArray raw;
    QString text;
};

struct MailHeaders {
    QList<MailHeader> all;
    qsizetype bodyStart = 0;
    bool isCut = false; ///< there are more, or one is longer than is kept

    QByteArray raw(const QByteArray &name) const; ///< of the first; empty when there is none
    QString text(const QByteArray &name) const;
};

MailHeaders readMailHeaders(const QByteArray &message);

/// "=?UTF-8?B?…?=" and the like, wherever they stand.
QString decodedWords(const QByteArray &raw);

/// A parameter of a structured header ("charset" of "text/plain; charset=utf-8"), also in the forms
/// of RFC 2231.
QString mailParameter(const QByteArray &header, const QByteArray &name);

/// The same as it is written: what must be found in the message byte by byte.
QByteArray rawMailParameter(const QByteArray &header, const QByteArray &name);

} // namespace saranda
