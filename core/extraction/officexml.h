// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"

#include <QByteArray>

#include <optional>

namespace saranda {

// XML of office packages. A document type, and with it every entity, is refused: no honest writer
// of these formats makes one. Nothing = the XML is not sound.

/// One paragraph a line.
std::optional<QString> textOfDocx(const QByteArray &xml);
std::optional<QString> textOfOdt(const QByteArray &xml);

/// The local name of its first element; empty where there is none.
QString rootOf(const QByteArray &xml);

/// Which part of a package another, or the package, is made with.
struct OfficeRelation {
    QString kind; ///< "officeDocument", "header", "comments", …
    QString target; ///< relative to the part, or from the package's root with a '/'
};
/// Those to parts inside the package, in their order.
QList<OfficeRelation> relationsOf(const QByteArray &xml);

/// Author, dates, title and program of docProps/core.xml, meta.xml or an XMP packet.
void addOfficeStatements(FileSummary &summary, const QByteArray &xml);

/// "2017-05-12T09:30:00Z" as EDTF: without a zone only the day. Empty when it is no such date.
QString edtfOfIsoDate(const QString &text);

} // namespace saranda
