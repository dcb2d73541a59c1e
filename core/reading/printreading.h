// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/helperprocess.h"
#include "core/reading/printlauncher.h"
#include "core/reading/printobjects.h"

#include <QFile>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace saranda {

/// Why a PDF has no pages to print.
enum class PrintFailure {
    Encrypted,
    Forbidden, ///< its author does not allow it
    Damaged,
    TooLarge,
    Stopped, ///< the reading program died over it, took too long or answered nonsense
    NoProgram,
    Cancelled
};

/// The checked answer about a PDF. It is decoded anew whenever its objects are wanted: it is much
/// smaller than they are.
struct PrintableFile {
    std::vector<QByteArray> parts;
    PrintSummary summary;
};

struct PrintReadingOptions {
    QString program; ///< empty = printingProgram()
    std::chrono::milliseconds limit = std::chrono::minutes(4); ///< for the whole file
    bool withNavigation = false; ///< its links within itself, and its outline
    PrintLauncher *launcher = nullptr; ///< starts the process, where it can; lives longer
};

/// A PDF of a stranger, parsed by a helper process of its own for printing. Several may be at work
/// while the first is waited for; none sees the file of another, so that none can spoil its pages.
class PrintReading
{
public:
    using Answer = std::variant<PrintFailure, PrintableFile>;

    /// Begins. The file is open for reading, stays so until the end and is not written to.
    explicit PrintReading(const QFile &file, const PrintReadingOptions &options = {});

    /// Blocks until all is told. `goesOn` is asked some times a second.
    Answer finish(const std::function<bool()> &goesOn = {});

private:
    using Moment = std::chrono::steady_clock::time_point;

    void ask(int part);
    bool waitForAnswer(std::chrono::milliseconds wait);
    std::optional<QByteArray> receive(std::chrono::milliseconds limit);
    std::variant<PrintFailure, QByteArray> part(Moment until, const std::function<bool()> &goesOn);

    std::unique_ptr<PrintChannel> m_launched; ///< or else m_helper
    HelperProcess m_helper;
    bool m_isStarted = false;
    quint64 m_fileSize = 0;
    bool m_withNavigation = false;
    std::chrono::milliseconds m_limit;
};

} // namespace saranda
