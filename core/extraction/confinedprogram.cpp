// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/confinedprogram.h"

#include "core/base/literals.h"
#include "core/extraction/sandbox.h"

#include <cstdio>

namespace saranda {

using namespace literals;

QString valueOf(const QStringList &arguments, const QString &option)
{
    const qsizetype at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

FileToServe::FileToServe(const QStringList &arguments)
{
    if (arguments.contains(u"--descriptor"_s)) {
        descriptor = valueOf(arguments, u"--descriptor"_s).toInt();
        path = u"/proc/self/fd/%1"_s.arg(descriptor);
    } else {
        path = valueOf(arguments, u"--file"_s);
    }
}

int serveConfined(const FileToServe &toServe, const std::function<void()> &beforehand,
                  const std::function<void(QFile &, QIODevice &, QIODevice &)> &serve)
{
    closeOtherDescriptors(toServe.descriptor);
    QFile file(toServe.path);
    QFile requests;
    QFile answers;
    if (!file.open(QIODevice::ReadOnly)
        || !requests.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !answers.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        std::fputs("saranda: there is nothing to read\n", stderr);
        return 2;
    }
    if (beforehand)
        beforehand();
    confine(Confinement::Reading, file.handle());
    serve(file, requests, answers);
    return 0;
}

int printConfinement()
{
    const QStringList missing = confine(Confinement::Reading, -1);
    for (const QString &line : confinementReport())
        std::fputs(qPrintable(line + u'\n'), stdout);
    if (!missing.isEmpty())
        std::fputs(qPrintable(u"not available here: "_s + missing.join(u", "_s) + u'\n'), stdout);
    return missing.isEmpty() ? 0 : 1;
}

} // namespace saranda
