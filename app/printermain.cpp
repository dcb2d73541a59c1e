// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/confinedprogram.h"
#include "core/extraction/printlaunching.h"
#include "core/extraction/serve.h"

#include <QCoreApplication>

#include <cstdio>

using namespace saranda;
using namespace saranda::literals;

// The program that takes PDFs apart for Saranda: `saranda-printer --print`. Like saranda-worker it
// takes its rights away from itself before it looks at the first byte; it is a program of its own
// because a bundle has one for each exhibit, and what it does not load costs no time. For many of
// them it is started once, as `saranda-printer --launch`, and becomes all others.

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--print")
        return serveConfined(FileToServe(arguments), {}, servePrinting);
    if (arguments.value(0) == u"--launch")
        return launchPrinting();
    if (arguments.value(0) == u"--check-confined")
        return printConfinement();
    std::fputs("saranda-printer takes PDFs apart for Saranda and is not started by hand.\n",
               stderr);
    return 2;
}
