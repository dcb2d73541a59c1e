// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/sandbox.h"
#include "core/extraction/serve.h"

#include <QCoreApplication>

#include <cstdio>

using namespace saranda;
using namespace saranda::literals;

// The program that takes PDFs apart for Saranda: `saranda-printer --print`. Like saranda-worker it
// takes its rights away from itself before it looks at the first byte; it is a program of its own
// because a bundle starts one for each exhibit, and what it does not load costs no time.

namespace {

QString valueOf(const QStringList &arguments, const QString &option)
{
    const qsizetype at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

int complain(const char *message)
{
    std::fputs(message, stderr);
    return 2;
}

int print(const QStringList &arguments)
{
    const bool isInherited = arguments.contains(u"--descriptor"_s);
    const int descriptor = isInherited ? valueOf(arguments, u"--descriptor"_s).toInt() : -1;
    closeOtherDescriptors(descriptor);
    QFile file(isInherited ? u"/proc/self/fd/%1"_s.arg(descriptor)
                           : valueOf(arguments, u"--file"_s));
    QFile requests;
    QFile answers;
    if (!file.open(QIODevice::ReadOnly)
        || !requests.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !answers.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return complain("saranda-printer: there is nothing to print\n");
    confine(Confinement::Reading, file.handle());
    servePrinting(file, requests, answers);
    return 0;
}

int checkConfined()
{
    const QStringList missing = confine(Confinement::Reading, -1);
    for (const QString &line : confinementReport())
        std::fputs(qPrintable(line + u'\n'), stdout);
    if (!missing.isEmpty())
        std::fputs(qPrintable(u"not available here: "_s + missing.join(u", "_s) + u'\n'), stdout);
    return missing.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--print")
        return print(arguments.mid(1));
    if (arguments.value(0) == u"--check-confined")
        return checkConfined();
    return complain("saranda-printer takes PDFs apart for Saranda and is not started by hand.\n");
}
