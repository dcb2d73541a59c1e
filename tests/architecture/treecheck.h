// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace saranda::test {

/// Everything in a source tree that breaks the rules of the house, one problem a line with its
/// file and line. An empty list is a clean tree.
QStringList layerProblems(const QString &root);
QStringList habitProblems(const QString &root);
QStringList networkProblems(const QString &root);
/// Where PDFs or pictures that others made are read, or unpacked, outside of the reading program.
QStringList parsingProblems(const QString &root);

/// How many source files a check of this tree reads; a check that read none proves nothing.
int sourceFileCount(const QString &root);

} // namespace saranda::test
