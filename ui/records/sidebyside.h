// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QString>

namespace saranda {

class Settings;

/// A list and what it shows of the current row: beside it, or beneath it where there is little
/// width. Remembers how the place is shared, for each of the two.
class SideBySide : public QSplitter
{
    Q_OBJECT

public:
    /// `name` is what the shares are remembered under.
    SideBySide(Settings &settings, const QString &name, QWidget *parent = nullptr);
    void setWidgets(QWidget *list, QWidget *detail);
    /// As wide as the wider of the two: they need not be beside each other.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString settingName() const;
    void keepShare();
    void share();

    Settings &m_settings;
    QString m_name;
};

} // namespace saranda
