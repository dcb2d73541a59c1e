// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pictureformat.h"

namespace saranda {

namespace {

/// "P5\n640 480 255\n…": the portable formats of pixels, whose beginning a text might have by
/// chance.
QByteArray portableFormat(const QByteArray &head)
{
    static const char *const formats[] = {"pbm", "pgm", "ppm", "pbm", "pgm", "ppm"};
    const char number = head.size() > 3 && head[0] == 'P' ? head[1] : '0';
    const bool isBegun = head.size() > 3 && head[2] == '\n'
        && (head[3] == '#' || (head[3] >= '1' && head[3] <= '9'));
    return isBegun && number >= '1' && number <= '6' ? formats[number - '1'] : "";
}

} // namespace

QByteArray pictureFormat(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n"))
        return "png";
    if (head.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (head.startsWith("GIF8"))
        return "gif";
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return "webp";
    if (head.startsWith("II*") || head.startsWith(QByteArrayView("MM\0*", 4)))
        return "tiff";
    if (head.startsWith("BM") && head.size() > 14 && head.mid(6, 4) == QByteArray(4, '\0'))
        return "bmp";
    return portableFormat(head);
}

} // namespace saranda
