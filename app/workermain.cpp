// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/confinedprogram.h"
#include "core/extraction/sandbox.h"
#include "core/extraction/serve.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QProcess>

#include <cstdio>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace saranda;
using namespace saranda::literals;

// The program that reads files for Saranda: `saranda-worker --read`. It takes its rights away from
// itself before it looks at the first byte.

namespace {

int complain(const char *message)
{
    std::fputs(message, stderr);
    return 2;
}

int read(const QStringList &arguments)
{
    const FileToServe toServe(arguments);
    const FileHint hint{valueOf(arguments, u"--type"_s), valueOf(arguments, u"--name"_s)};
    const auto loadPlugins = [] { QImageReader::supportedImageFormats(); };
    return serveConfined(toServe, loadPlugins,
                         [&](QFile &file, QIODevice &requests, QIODevice &answers) {
                             serveReading(file, toServe.path, hint, requests, answers);
                         });
}

/// Becomes the program for text recognition.
int recognise(const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    std::vector<QByteArray> words;
    for (const QString &argument : arguments.mid(1))
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    if (pointers.size() > 1) {
        qputenv("OMP_THREAD_LIMIT", "1");
        closeOtherDescriptors(-1);
        confine(Confinement::Recognising, -1);
        ::execv(pointers.front(), pointers.data());
    }
    return complain("saranda-worker: the program for text recognition cannot be started\n");
#else
    Q_UNUSED(arguments)
    return complain("saranda-worker: text recognition is not available on this system\n");
#endif
}

/// In a process of its own, which answers through a pipe: it may not write to files any more.
int check()
{
    QProcess confined;
    confined.start(QCoreApplication::applicationFilePath(), {u"--check-confined"_s});
    if (!confined.waitForFinished())
        return complain("saranda-worker: the check did not end\n");
    std::fputs(confined.readAllStandardOutput().constData(), stdout);
    return confined.exitCode();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--read")
        return read(arguments.mid(1));
    if (arguments.value(0) == u"--recognise")
        return recognise(arguments);
    if (arguments.value(0) == u"--check")
        return check();
    if (arguments.value(0) == u"--check-confined")
        return printConfinement();
    return complain("saranda-worker reads files for Saranda and is not started by hand.\n"
                    "  saranda --worker --check   tell what it is kept from on this system\n");
}
