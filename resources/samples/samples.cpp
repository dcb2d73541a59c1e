// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"

// Outside of any namespace: the macro declares a function of the global one.
static void registerSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace saranda {

QString sampleCasePath()
{
    registerSamples(); // a static library's resources are not registered by themselves
    return QStringLiteral(":/samples/park-jin-hyok.json");
}

} // namespace saranda
