// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdint>

using namespace saranda::test;

namespace {

const FuzzTarget &theTarget()
{
    return *fuzzTarget(SARANDA_FUZZ_TARGET);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    // A corpus begins with our own seeds.
    const std::vector<QByteArray> seeds = theTarget().seeds();
    for (int i = 1; i < *argc; ++i) {
        const QString folder = QString::fromLocal8Bit((*argv)[i]);
        if (folder.startsWith(u'-') || !QDir(folder).exists())
            continue;
        for (std::size_t number = 0; number < seeds.size(); ++number) {
            QFile file(folder + QStringLiteral("/seed-%1").arg(number));
            if (file.open(QIODevice::WriteOnly))
                file.write(seeds[number]);
        }
        break;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    theTarget().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
