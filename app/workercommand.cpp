// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workercommand.h"

#include "app/console.h"
#include "core/base/literals.h"
#include "core/reading/helperprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace saranda {

using namespace literals;

int runWorker(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString program = readingProgram();
    if (program.isEmpty()) {
        std::fputs("saranda: saranda-worker is not installed beside this program\n", stderr);
        return int(ExitStatus::Refused);
    }
#ifdef Q_OS_UNIX
    QByteArray path = QFile::encodeName(program);
    std::vector<char *> words{path.data()};
    words.insert(words.end(), argv + 2, argv + argc);
    words.push_back(nullptr);
    ::execv(path.constData(), words.data());
    std::fputs("saranda: saranda-worker cannot be started\n", stderr);
    return int(ExitStatus::Refused);
#else
    return QProcess::execute(program, QCoreApplication::arguments().mid(2));
#endif
}

} // namespace saranda
